package fr.prendresoin.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a version of a course asks before it is completed, as its author wrote it: data, which other code judges. */
public sealed interface Criterion {

    /** So many of these are asked: all of them, one of them, or a number in between. */
    record Group(int count, List<Criterion> of) implements Criterion {

        /** Copies the list. */
        public Group {
            of = List.copyOf(of);
        }

        @Override
        public Stream<Criterion> parts() {
            return of.stream();
        }

        /** Whether every one of them is asked. */
        public boolean isAll() {
            return count == of.size();
        }
    }

    /** An activity is done, and done well enough when it is graded. */
    record Passed(String activity) implements Criterion {}

    /** The best grade of a quiz reaches so many right answers, whatever its own pass mark. */
    record Score(String activity, int atLeast) implements Criterion {}

    /** So many minutes of work in the course are proved. */
    record ProvedMinutes(int minutes) implements Criterion {}

    /** Somebody confirmed that the learner was at this meeting. */
    record Presence(String activity) implements Criterion {}

    /** The same, counting only what happened from one day to another, both included, where the learner studies. */
    record Between(LocalDate from, LocalDate until, Criterion of) implements Criterion {

        @Override
        public Stream<Criterion> parts() {
            return Stream.of(of);
        }
    }

    /** All of these are asked. */
    static Criterion all(List<Criterion> of) {
        return new Group(of.size(), of);
    }

    /** The criteria this one is made of; none for a leaf. */
    default Stream<Criterion> parts() {
        return Stream.empty();
    }

    /** Whether this criterion, or one it is made of, is such. */
    default boolean has(Predicate<Criterion> such) {
        return such.test(this) || parts().anyMatch(part -> part.has(such));
    }

    /** Whether proved time counts. */
    default boolean speaksOfTime() {
        return has(ProvedMinutes.class::isInstance);
    }

    /** Whether days count, and with them the zone they are read in. */
    default boolean speaksOfDays() {
        return has(Between.class::isInstance);
    }
}
