package fr.prendresoin.assessment;

import fr.prendresoin.catalogue.VersionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A row of {@link Attempt#QUESTION}, in that order: the attempt and one answer to the question. */
record AskedQuestionRow(Object[] columns) {

    AskedQuestion asked(List<KeptAnswer> kept) {
        return new AskedQuestion(
                new VersionId((UUID) columns[0]),
                (String) columns[1],
                Attempt.split((String) columns[2]),
                columns[3] != null,
                kept,
                Optional.ofNullable((UUID) columns[8]).map(Writer::new));
    }

    /** Empty for a question that has no answer yet. */
    Optional<KeptAnswer> answer(int question) {
        return Optional.ofNullable((Long) columns[4])
                .map(seq -> new KeptAnswer(
                        question,
                        seq,
                        Choices.parse((String) columns[5]),
                        new Receipt((Long) columns[6], AttemptSheetRow.instant(columns[7]))));
    }
}
