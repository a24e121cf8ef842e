/** The courses: read from files, checked, published as versions that never change. */
package fr.prendresoin.catalogue;
