/** Who is told what: letters written in the transaction of the act, kept in an outbox until they are sent, and notices. */
package fr.prendresoin.notification;
