package fr.prendresoin.obligation;

/** What somebody hands over, for which triennial, to whom; the text is exactly what they saw. */
record HandedOver(DatedPeriod period, Authority authority, String text) {}
