/** How people get in: files read, checked and applied. */
package fr.prendresoin.provisioning;
