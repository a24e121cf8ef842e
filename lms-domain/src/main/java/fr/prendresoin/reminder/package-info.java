/** Who is reminded of what, and when: rules about deadlines, and what was sent. */
package fr.prendresoin.reminder;
