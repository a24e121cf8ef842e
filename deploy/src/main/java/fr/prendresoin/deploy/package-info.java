/** Turns the war into a running platform with one command; no value is ever null. */
package fr.prendresoin.deploy;
