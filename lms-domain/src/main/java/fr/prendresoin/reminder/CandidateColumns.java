package fr.prendresoin.reminder;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.MailAddress;
import fr.prendresoin.identity.PersonId;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A row of {@link CandidateSearch}, in the order of its columns. */
record CandidateColumns(Object[] columns) {

    Candidate candidate() {
        Situation situation =
                new Situation(((Date) columns[5]).toLocalDate(), instant(columns[6]), columns[7] != null, true, sent());
        return new Candidate(
                new EnrolmentId((UUID) columns[0]),
                new PersonId((UUID) columns[1]),
                columns[2] + " " + columns[3],
                MailAddress.usable((String) columns[4]).orElse(null),
                situation,
                instant(columns[8]));
    }

    private Set<ReminderStep> sent() {
        return Optional.ofNullable((String) columns[9]).stream()
                .flatMap(steps -> Arrays.stream(steps.split(",")))
                .map(ReminderStep::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    static Instant instant(Object stored) {
        return stored == null ? null : ((Timestamp) stored).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
