package fr.prendresoin.progress;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.DomainEvent;

/** A learner passed every activity that a chapter asks for. */
public record ChapterCompleted(EnrolmentId enrolment, String chapter) implements DomainEvent {}
