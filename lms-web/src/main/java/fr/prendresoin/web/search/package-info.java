/** The page that finds passages of one's courses. */
package fr.prendresoin.web.search;
