package fr.prendresoin.assessment;

import java.time.Duration;

/** What the clock of a limited attempt says at one moment. */
public record TimeLeft(Duration remaining, boolean paused, boolean over, int pausesLeft, Duration longestPause) {}
