package fr.prendresoin.progress;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.DomainEvent;
import java.time.Instant;

/** A learner completed a course. */
public record CourseCompleted(EnrolmentId enrolment, Instant at) implements DomainEvent {}
