/** Talks to the operator's mail server. */
package fr.prendresoin.web.mail;
