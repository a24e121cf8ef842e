/** The pages where access tokens are made, shown once, and revoked. */
package fr.prendresoin.web.automation;
