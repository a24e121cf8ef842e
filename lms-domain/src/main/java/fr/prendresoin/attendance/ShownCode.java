package fr.prendresoin.attendance;

/** The digits a trainer shows, and for how many seconds they are still shown. */
public record ShownCode(String digits, int secondsLeft) {}
