/** Who is meant by an obligation: named conditions over stays in promotions, and what happens during a stay. */
package fr.prendresoin.cohort;
