/** The dashboards of faculties and of the nation, the named list of a manager, and its export. */
package fr.prendresoin.web.reporting;
