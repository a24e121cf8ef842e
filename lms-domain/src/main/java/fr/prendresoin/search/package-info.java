/** What a learner finds again by its words: the passages of published versions, and who may be shown them. */
package fr.prendresoin.search;
