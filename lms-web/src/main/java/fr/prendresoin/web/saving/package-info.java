/** How what pages save is received: by plain servlets, because that is most of what the platform does (ADR 0034). */
package fr.prendresoin.web.saving;
