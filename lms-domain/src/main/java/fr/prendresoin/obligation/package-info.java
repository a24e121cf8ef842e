/** What the law asks of one professional, and where they stand: rules over actions, explained. Only its owner reads it. */
package fr.prendresoin.obligation;
