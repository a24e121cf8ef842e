/** The door of directories: SCIM 2.0 below {@code /scim/v2}, by access tokens; nobody's cookie is worth anything there. */
package fr.prendresoin.web.scim;
