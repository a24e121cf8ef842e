package fr.prendresoin.cohort;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.PromotionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Somebody's present stay in a promotion, with the time zone of its faculty. */
public record MemberStay(UUID memberId, UUID promotionId, UUID personId, UUID facultyId, String zone) {

    public PromotionId promotion() {
        return new PromotionId(promotionId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public FacultyId faculty() {
        return new FacultyId(facultyId);
    }

    /** The day it is at that moment where they study. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of(zone));
    }
}
