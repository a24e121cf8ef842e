/** The course of an action for one participant: what is done, what is missing, and what is earned by it. */
package fr.prendresoin.participation;
