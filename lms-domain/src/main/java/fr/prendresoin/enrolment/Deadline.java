package fr.prendresoin.enrolment;

import java.time.LocalDate;
import java.util.UUID;

/** The last day of an enrolment: the one its rule asks, and the one that holds for this person. */
public record Deadline(UUID enrolment, LocalDate asked, LocalDate holds) {

    EnrolmentId enrolmentId() {
        return new EnrolmentId(enrolment);
    }
}
