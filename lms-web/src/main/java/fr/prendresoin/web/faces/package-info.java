/** What our pages need from Faces beyond the standard: records in expressions, checked HTML, French figures, assets. */
package fr.prendresoin.web.faces;
