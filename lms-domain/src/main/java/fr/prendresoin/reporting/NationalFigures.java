package fr.prendresoin.reporting;

import java.time.Instant;

/**
 * The national figures anyone with the right may see: which snapshot, taken when, and the table, withheld where it must
 * be. The parts of each line are those of {@link NationalStatus}, in its order; the keys are codes of faculties and names
 * of {@code FacultyKind}.
 */
public record NationalFigures(int number, Instant takenAt, PublishedTable table) {}
