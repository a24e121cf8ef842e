/** The screens on which managers pass on what they may. */
package fr.prendresoin.web.delegation;
