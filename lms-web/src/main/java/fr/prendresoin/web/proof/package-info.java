/** Evidence files and attestations of whole sessions: who takes them, and how far their preparation is. */
package fr.prendresoin.web.proof;
