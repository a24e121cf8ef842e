/** The journal of administration: its page, its export, and who is noted in it. */
package fr.prendresoin.web.evidence;
