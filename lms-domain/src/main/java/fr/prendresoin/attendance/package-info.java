/** Who was there: half-day sheets of a room or a virtual class, signed by participant and trainer. */
package fr.prendresoin.attendance;
