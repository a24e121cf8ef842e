package fr.prendresoin.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A sheet with everything on it.
 *
 * @param trains whether its reader may speak and sign as its trainer
 */
public record WholeSheet(
        SheetDetails sheet, String title, List<SheetLine> lines, Optional<Instant> trainerSignedAt, boolean trains) {

    /** How many are there. */
    public long present() {
        return lines.stream().filter(SheetLine::present).count();
    }

    /** Whether its trainer may sign it. */
    public boolean endedAt(Instant now) {
        return !now.isBefore(sheet.span().endsAt());
    }
}
