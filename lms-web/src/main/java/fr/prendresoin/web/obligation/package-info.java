/** The file of a professional as its owner sees it: where they stand, why, and what they may do about it. */
package fr.prendresoin.web.obligation;
