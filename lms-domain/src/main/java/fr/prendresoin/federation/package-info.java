/**
 * How people known elsewhere get in: who somebody of an identity provider is here. The protocol is the web's business;
 * what arrives here was verified.
 */
package fr.prendresoin.federation;
