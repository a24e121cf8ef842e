package fr.prendresoin.dpc;

import fr.prendresoin.enrolment.Occasion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A session with its action. */
public record SessionDetails(
        SessionId id,
        String number,
        ActionDetails action,
        LocalDate startsOn,
        LocalDate endsOn,
        String zone,
        Terms terms,
        List<HalfDay> halfDays,
        List<TrainerRow> trainers,
        int provedPercent) {

    /** Copies the lists. */
    public SessionDetails {
        halfDays = List.copyOf(halfDays);
        trainers = List.copyOf(trainers);
    }

    /** Where, for how many, for how much; and whether its organiser opened it. */
    public record Terms(String place, int places, ActionSheet.Price price, boolean opened) {}

    /** Whether its first day has come. */
    public boolean startedAt(Instant now) {
        return !today(now).isBefore(startsOn);
    }

    /** Whether its last day is over. */
    public boolean endedAt(Instant now) {
        return today(now).isAfter(endsOn);
    }

    /** Whether somebody may enrol, were there a place. */
    public boolean openAt(Instant now) {
        return terms.opened() && action.state().open() && !endedAt(now);
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(zone));
    }

    Occasion occasion(UUID course) {
        return new Occasion(id.value(), course, action.versionId(), startsOn, endsOn, zone);
    }
}
