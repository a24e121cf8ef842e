/** What followed from the facts at any date, what would follow under another version, and whether what is kept follows. */
package fr.prendresoin.replay;
