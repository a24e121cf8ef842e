package fr.prendresoin.note;

import java.time.Instant;

/** A note as its writer reads it again. */
public record NoteRow(String course, String activity, String text, Instant savedAt) {}
