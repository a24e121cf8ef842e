/** The evidence file of one participant: everything that proves a training, in one archive that is sealed as a whole. */
package fr.prendresoin.proof;
