/** What managers pass on: the roles they give and take back in their units and below. */
package fr.prendresoin.delegation;
