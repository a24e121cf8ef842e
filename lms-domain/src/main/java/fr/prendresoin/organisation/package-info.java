/** Where people belong and when: faculties, promotions, memberships, and the academic year. */
package fr.prendresoin.organisation;
