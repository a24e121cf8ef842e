/** What learners write for themselves beside an activity: nobody else ever reads it. */
package fr.prendresoin.note;
