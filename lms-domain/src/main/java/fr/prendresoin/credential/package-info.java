/** How people prove that it is them, beside the password: links to choose one, and the code of a second factor. */
package fr.prendresoin.credential;
