/** What managers and doyens see: figures and lists read from the other contexts, and the national snapshots. */
package fr.prendresoin.reporting;
