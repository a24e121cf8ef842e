/** What is held about a person, why, for how long, and what becomes of it: one register, read by page, export and tests. */
package fr.prendresoin.privacy;
