package fr.prendresoin.timekeeping;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps what pages saw in a list. */
final class InMemoryTimeRepository implements TimeRepository {

    final List<TimeInterval> rows = new ArrayList<>();

    @Override
    public void add(TimeInterval interval) {
        rows.add(interval);
    }

    @Override
    public Optional<TimeInterval> lastOf(UUID pageView) {
        return rows.stream()
                .filter(row -> row.pageView().equals(pageView))
                .reduce((one, other) -> other.part() > one.part() ? other : one);
    }

    @Override
    public List<Trace> tracesOf(PersonId person) {
        return seen(person).toList();
    }

    @Override
    public List<Trace> tracesAround(EnrolmentId enrolment, Instant before) {
        return rows.stream()
                .map(TimeInterval::reader)
                .filter(reader -> reader.enrolment().equals(enrolment))
                .findFirst()
                .map(reader -> seen(reader.person())
                        .filter(trace -> trace.beganAt().isBefore(before))
                        .map(trace -> trace.before(before))
                        .toList())
                .orElse(List.of());
    }

    private Stream<Trace> seen(PersonId person) {
        return rows.stream()
                .filter(row -> row.reader().person().equals(person))
                .map(TimeInterval::trace)
                .filter(trace -> trace.beganAt().isBefore(trace.endedAt()));
    }
}
