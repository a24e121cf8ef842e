package fr.prendresoin.assessment;

import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.DomainEvent;
import java.time.Instant;

/** An attempt was submitted and graded. */
public record AttemptGraded(
        EnrolmentId enrolment, VersionId version, AttemptId attempt, String activity, Grade grade, Instant at)
        implements DomainEvent {}
