package fr.prendresoin.timekeeping;

import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.DomainEvent;
import java.time.Instant;

/** A learner was seen at work in a course and the version of it they take, up to this moment. */
public record TimeProved(EnrolmentId enrolment, VersionId version, Instant at) implements DomainEvent {}
