package fr.prendresoin.assessment;

import fr.prendresoin.catalogue.VersionId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A row of {@link Attempt#SHEET}: an attempt and one of its answers, in that order. */
record AttemptSheetRow(Object[] columns) {

    AttemptSheet sheet(List<KeptAnswer> answers) {
        List<String> questions = Attempt.split((String) columns[4]);
        return new AttemptSheet(
                new VersionId((UUID) columns[0]),
                (String) columns[1],
                (Integer) columns[2],
                (Long) columns[3],
                questions,
                Optional.ofNullable(instant(columns[5])),
                grade(questions.size()),
                (String) columns[8],
                Optional.ofNullable((UUID) columns[14]).map(Writer::new),
                answers);
    }

    private Optional<Grade> grade(int total) {
        return Optional.ofNullable((Integer) columns[6]).map(score -> new Grade(score, total, (Boolean) columns[7]));
    }

    /** Empty for an attempt in which nothing is answered yet. */
    Optional<KeptAnswer> answer() {
        return Optional.ofNullable((Integer) columns[9])
                .map(question -> new KeptAnswer(
                        question,
                        (Long) columns[10],
                        Choices.parse((String) columns[11]),
                        new Receipt((Long) columns[12], instant(columns[13]))));
    }

    /** The instant of a column of a row; null for an empty one. */
    static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
