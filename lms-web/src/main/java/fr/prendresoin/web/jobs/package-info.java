/** What happens by the clock; each job calls one service, on one node at a time. */
package fr.prendresoin.web.jobs;
