/** Signing in at an identity provider (OpenID Connect, authorization code): the protocol, and the pages around it. */
package fr.prendresoin.web.federation;
