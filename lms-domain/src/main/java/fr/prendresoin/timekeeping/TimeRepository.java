package fr.prendresoin.timekeeping;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what pages saw of their readers. */
interface TimeRepository {

    /** @throws fr.prendresoin.shared.Conflict when another message of the page wrote this row at the same moment */
    void add(TimeInterval interval);

    /** The newest row of a page view; empty when nothing was heard from it yet. */
    Optional<TimeInterval> lastOf(UUID pageView);

    /** Everything seen of a person. */
    List<Trace> tracesOf(PersonId person);

    /** Everything seen before a moment of whoever is enrolled, in this course and in others; cut at that moment. */
    List<Trace> tracesAround(EnrolmentId enrolment, Instant before);
}
