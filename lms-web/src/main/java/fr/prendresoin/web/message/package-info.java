/** What one is told in the platform, and by which ways one wants to be told. */
package fr.prendresoin.web.message;
