/** The kernel every context may use: events, refusals, identifiers, time. It knows no business noun. */
package fr.prendresoin.shared;
