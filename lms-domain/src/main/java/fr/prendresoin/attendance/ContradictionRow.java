package fr.prendresoin.attendance;

import java.util.Optional;

/**
 * Something that does not fit together on a sheet.
 *
 * @param participant whom it is about; empty when it is about the sheet
 */
public record ContradictionRow(SheetDetails sheet, Contradiction kind, Optional<Expected> participant) {}
