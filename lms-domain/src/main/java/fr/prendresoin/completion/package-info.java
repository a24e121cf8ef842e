/** What follows from facts: pure rules, the same for a learner, a manager and a replay of everything. */
package fr.prendresoin.completion;
