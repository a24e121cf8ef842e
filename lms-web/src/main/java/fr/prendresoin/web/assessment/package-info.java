/** The quiz, from its first question to its explained answers. */
package fr.prendresoin.web.assessment;
