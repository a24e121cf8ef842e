package fr.prendresoin.enrolment;

import fr.prendresoin.shared.DomainEvent;
import java.time.Instant;
import java.util.List;

/** By somebody's decision, these enrolments take another version of their course. */
public record EnrolmentsMoved(List<EnrolmentId> enrolments, Instant at) implements DomainEvent {

    /** Copies the list. */
    public EnrolmentsMoved {
        enrolments = List.copyOf(enrolments);
    }
}
