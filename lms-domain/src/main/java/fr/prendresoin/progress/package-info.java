/** What learners did, and what follows from it: the only place that decides "completed". */
package fr.prendresoin.progress;
