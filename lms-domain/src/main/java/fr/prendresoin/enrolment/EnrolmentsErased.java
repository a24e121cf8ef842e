package fr.prendresoin.enrolment;

import fr.prendresoin.shared.DomainEvent;
import java.util.List;

/** Enrolments are about to be erased with the people they were for. */
public record EnrolmentsErased(List<EnrolmentId> enrolments) implements DomainEvent {

    /** Copies the list. */
    public EnrolmentsErased {
        enrolments = List.copyOf(enrolments);
    }
}
