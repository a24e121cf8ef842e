/** Translates between browsers and the domain: page, bean, service. No rule lives here. */
package fr.prendresoin.web;
