/** What must be there before the first request: reference data, courses, and demonstration data when asked for. */
package fr.prendresoin.web.startup;
