/** Signing in, and what people see and change of their own account. */
package fr.prendresoin.web.identity;
