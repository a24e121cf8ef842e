package fr.prendresoin.catalogue;

import fr.prendresoin.shared.DomainEvent;
import java.util.UUID;

/** A course has a new current version. */
public record CourseVersionPublished(UUID course, VersionId version) implements DomainEvent {}
