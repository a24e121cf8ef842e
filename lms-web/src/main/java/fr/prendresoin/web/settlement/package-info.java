/** What a body accounts for, on pages and as files. */
package fr.prendresoin.web.settlement;
