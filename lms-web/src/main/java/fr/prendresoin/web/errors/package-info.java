/** Turns what the domain throws into what a person or a machine reads, in one place each. */
package fr.prendresoin.web.errors;
