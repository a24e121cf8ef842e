/** How somebody who helps sees the platform as another person: read-only, for half an hour, and known to that person. */
package fr.prendresoin.viewing;
