/** The sign-in page. */
package fr.prendresoin.web.identity;
