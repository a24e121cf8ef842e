/** The outbox, as the administration reads it. */
package fr.prendresoin.web.notification;
