package fr.prendresoin.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A promotion as lists show it, with the time zone of its faculty and the number of its present members. */
public record PromotionRow(
        UUID id, UUID facultyId, Cursus cursus, int studyYear, int academicYear, String zone, long members) {

    public PromotionId promotionId() {
        return new PromotionId(id);
    }

    public AcademicYear year() {
        return new AcademicYear(academicYear);
    }

    /** The day it is at that moment where the students are. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of(zone));
    }
}
