package fr.prendresoin.progress;

import fr.prendresoin.completion.ActivityStatus;
import fr.prendresoin.enrolment.LearnerEnrolment;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** A row of {@link CourseState#OWN_COURSES}: an enrolment, its state, and one of its activities, in that order. */
record OwnCourseRow(Object[] columns) {

    LearnerEnrolment enrolment() {
        return new LearnerEnrolment(
                (UUID) columns[0],
                (UUID) columns[1],
                (String) columns[2],
                (UUID) columns[3],
                ((Date) columns[4]).toLocalDate(),
                (String) columns[5],
                instant(6),
                (Boolean) columns[19],
                columns[17] == null ? null : ((Date) columns[17]).toLocalDate());
    }

    UUID faculty() {
        return (UUID) columns[15];
    }

    Optional<Instant> startedAt() {
        return Optional.ofNullable(instant(7));
    }

    Optional<Instant> completedAt() {
        return Optional.ofNullable(instant(8));
    }

    Optional<Instant> passedAt() {
        return Optional.ofNullable(instant(16));
    }

    Optional<Place> place() {
        return Optional.ofNullable((String) columns[9]).map(activity -> new Place(activity, (String) columns[10]));
    }

    /** The number of the last place; zero before the first one. */
    long placeSequence() {
        return columns[18] == null ? 0 : (Long) columns[18];
    }

    /** Empty for an enrolment in which nothing is done yet. */
    Optional<ActivityStatus> status() {
        return Optional.ofNullable((String) columns[11])
                .filter(activity -> columns[12] != null)
                .map(activity -> new ActivityStatus(activity, instant(12), instant(13), (Integer) columns[14]));
    }

    private Instant instant(int column) {
        Timestamp stored = (Timestamp) columns[column];
        return stored == null ? null : stored.toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
