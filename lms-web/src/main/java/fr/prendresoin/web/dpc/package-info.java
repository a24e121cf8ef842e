/** DPC as everybody reads it: actions and their sessions, how to take a place, what organisers follow. */
package fr.prendresoin.web.dpc;
