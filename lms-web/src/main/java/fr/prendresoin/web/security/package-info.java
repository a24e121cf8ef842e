/** Who is at the other end of a request: the sign-in cookie, the actor, the guards before every page and resource. */
package fr.prendresoin.web.security;
