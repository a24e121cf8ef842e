/** Pages of what followed from the facts at a past day, and of what another version would change. */
package fr.prendresoin.web.replay;
