/** How long somebody worked: what their pages saw of it, counted by a rule that everybody may read, and contested. */
package fr.prendresoin.timekeeping;
