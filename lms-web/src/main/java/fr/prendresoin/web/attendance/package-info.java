/** Half-days: what participants and trainers sign, the code that is shown, what organisers look at. */
package fr.prendresoin.web.attendance;
