/** How a reader begins and ends to see the platform as somebody else. */
package fr.prendresoin.web.viewing;
