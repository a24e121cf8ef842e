package fr.prendresoin.attendance;

/** What a trainer shows to a room. */
public record CodeShown(SheetDetails sheet, String title, ShownCode code, long present, int expected) {}
