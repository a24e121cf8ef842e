/** Who is told what by mail: letters written in the transaction of the act, kept in an outbox until they are sent. */
package fr.prendresoin.notification;
