/** Documents that are kept: written from HTML to the standards of archives and accessibility, and sealed. */
package fr.prendresoin.web.document;
