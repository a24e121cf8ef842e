package fr.prendresoin.web.accommodation;

import fr.prendresoin.accommodation.AccommodationRow;
import fr.prendresoin.accommodation.Allowance;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Says in words what an accommodation gives, and when. */
@ApplicationScoped
public class AccommodationWords {

    private final French french;

    protected AccommodationWords() {
        this(null);
    }

    @Inject
    AccommodationWords(French french) {
        this.french = french;
    }

    /** For example « Un tiers de temps en plus, 2 pauses de 5 min au plus ». */
    public String given(Allowance given) {
        List<String> parts = new ArrayList<>();
        if (given.thirds() > 0) {
            parts.add(Messages.text("accommodation.given.thirds", given.thirds()));
        }
        if (given.pauses() > 0) {
            parts.add(
                    Messages.text("accommodation.given.pauses", given.pauses(), french.minutes(given.pauseMinutes())));
        }
        return String.join(", ", parts);
    }

    /** The days it counts, or that it was ended. */
    public String days(AccommodationRow row) {
        return Messages.text(
                row.endedAt() == null ? "accommodation.days.counts" : "accommodation.days.ended",
                french.date(row.from()),
                french.date(row.until()));
    }
}
