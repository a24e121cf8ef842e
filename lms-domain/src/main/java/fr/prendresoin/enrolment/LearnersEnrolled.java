package fr.prendresoin.enrolment;

import fr.prendresoin.shared.DomainEvent;

/** A rule enrolled people: all present members at once, or one who joined. */
public record LearnersEnrolled(RuleId rule) implements DomainEvent {}
