/** The page of help lines: open to all, keeps nothing. */
package fr.prendresoin.web.wellbeing;
