/** The course of a DPC action: what its participant reads and hands in, what its organiser follows. */
package fr.prendresoin.web.participation;
