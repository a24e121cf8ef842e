/** Which reminders somebody was sent, for who manages them. */
package fr.prendresoin.web.reminder;
