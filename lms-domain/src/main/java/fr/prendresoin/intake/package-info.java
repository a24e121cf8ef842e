/** How lists of students become students: checked line by line, applied by the hundred, undone when nothing depends. */
package fr.prendresoin.intake;
