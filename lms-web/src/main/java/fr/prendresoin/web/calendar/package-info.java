/** Deadlines as calendars read them, and the page where one's address is made and revoked. */
package fr.prendresoin.web.calendar;
