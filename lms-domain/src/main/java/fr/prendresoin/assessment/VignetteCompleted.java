package fr.prendresoin.assessment;

import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.DomainEvent;
import java.time.Instant;

/** The last step of a case was answered. */
public record VignetteCompleted(EnrolmentId enrolment, VersionId version, String activity, Instant at)
        implements DomainEvent {}
