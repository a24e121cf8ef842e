/** What a body accounts for: what was done in a session and in a year, how well, and who still lacks what. */
package fr.prendresoin.settlement;
