/** Which programs of others may act here: access tokens of limited scope, made, shown once, revoked. */
package fr.prendresoin.automation;
