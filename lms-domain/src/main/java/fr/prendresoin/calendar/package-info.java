/** One's deadlines in a calendar of one's own: an address that only its holder knows, and that can be revoked. */
package fr.prendresoin.calendar;
