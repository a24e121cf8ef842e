package fr.prendresoin.cohort;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Those of a promotion who are in a cohort at this moment, with the time zone of their faculty. */
public record Crowd(PromotionId promotion, int academicYear, String zone, List<PersonId> people) {

    /** Copies the list. */
    public Crowd {
        people = List.copyOf(people);
    }

    /** The day it is at that moment where they study. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of(zone));
    }
}
