/** What people are told: the kinds of messages, by which channels they want them, and those they read here. */
package fr.prendresoin.message;
