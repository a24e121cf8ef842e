/** Who must or may take which course, until when, and who is exempt. */
package fr.prendresoin.enrolment;
