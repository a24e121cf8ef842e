/** Time: what pages tell of it, what learners read and contest of it, what managers answer. */
package fr.prendresoin.web.timekeeping;
