package fr.prendresoin.progress;

import java.time.Instant;
import java.util.UUID;

/** A course state as it is read for a page. */
public record CourseRecord(UUID enrolmentId, Instant startedAt, Instant completedAt, String activity, String anchor) {}
