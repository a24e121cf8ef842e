/** Help lines. Knows no person, no score, no event, and nothing but the kernel: who reads this page is nobody's business. */
package fr.prendresoin.wellbeing;
