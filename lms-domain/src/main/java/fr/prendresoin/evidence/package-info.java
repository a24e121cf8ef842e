/** What can be proved afterwards: the journal of administration, only ever added to, chained so that a change shows. */
package fr.prendresoin.evidence;
