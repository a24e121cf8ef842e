/** What learners write for themselves, beside the activities and in one list. */
package fr.prendresoin.web.note;
