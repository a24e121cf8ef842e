/** The screens on which managers bring lists of students in. */
package fr.prendresoin.web.intake;
