/** What the public may know about the service: who runs it, and whether it is well. */
package fr.prendresoin.web.status;
