/** The pages and forms of cohorts, and of what happens to somebody's studies during a stay. */
package fr.prendresoin.web.cohort;
