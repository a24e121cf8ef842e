/** What administrators do with accounts and roles. */
package fr.prendresoin.web.administration;
