/** What somebody is given to be examined fairly: extra time and pauses, decided by their faculty, without any reason. */
package fr.prendresoin.accommodation;
