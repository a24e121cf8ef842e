/** Accommodations: decided on the page of a student, read by the student in their profile. */
package fr.prendresoin.web.accommodation;
