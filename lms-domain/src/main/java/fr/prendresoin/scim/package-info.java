/** How directories of establishments keep their people here: users and groups, as SCIM 2.0 names them. */
package fr.prendresoin.scim;
