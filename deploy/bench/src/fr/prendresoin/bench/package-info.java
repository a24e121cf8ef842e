/** Measures what the platform costs: it starts the real launcher, makes students, works as they do, reads /proc. */
package fr.prendresoin.bench;
