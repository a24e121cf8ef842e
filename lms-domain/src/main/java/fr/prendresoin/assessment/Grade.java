package fr.prendresoin.assessment;

/** How many answers were right, out of how many, and whether that passes. */
public record Grade(int score, int total, boolean passed) {}
