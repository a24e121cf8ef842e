/** The screens of those who manage: promotions, what they must take, exemptions. */
package fr.prendresoin.web.enrolment;
