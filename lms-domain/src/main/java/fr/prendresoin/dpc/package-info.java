/** What a body offers: actions of continuing development, their sessions, who may publish them and who enrols. */
package fr.prendresoin.dpc;
