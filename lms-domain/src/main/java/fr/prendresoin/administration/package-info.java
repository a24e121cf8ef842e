/** What administrators do with accounts and roles: what they may read of them, and the roles that need two people. */
package fr.prendresoin.administration;
