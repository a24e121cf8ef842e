package fr.prendresoin.assessment;

import fr.prendresoin.catalogue.VersionId;
import java.util.Optional;
import java.util.UUID;

/** A row of {@link Attempt#QUESTION}, in that order. */
record AskedQuestionRow(Object[] columns) {

    AskedQuestion asked(int question) {
        Optional<KeptAnswer> latest = Optional.ofNullable((Long) columns[4])
                .map(seq -> new KeptAnswer(
                        question,
                        seq,
                        Choices.parse((String) columns[5]),
                        new Receipt((Long) columns[6], AttemptSheetRow.instant(columns[7]))));
        return new AskedQuestion(
                new VersionId((UUID) columns[0]),
                (String) columns[1],
                Attempt.split((String) columns[2]),
                columns[3] != null,
                latest);
    }
}
