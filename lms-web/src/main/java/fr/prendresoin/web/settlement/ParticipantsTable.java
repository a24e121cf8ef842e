package fr.prendresoin.web.settlement;

import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.participation.CreditRow;
import fr.prendresoin.participation.ParticipantProgress;
import fr.prendresoin.participation.Step;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The participants of a session and what each lacks, as a table. */
final class ParticipantsTable {

    private ParticipantsTable() {}

    static ExportTable of(SessionDetails session, List<ParticipantProgress> participants, French french) {
        return new ExportTable(
                Messages.text("settlement.participants.sheet"),
                Stream.of("family-name", "given-name", "enrolled", "funding", "done", "asked", "missing", "attestation")
                        .map(column -> Messages.text("settlement.column." + column))
                        .toList(),
                participants.stream().map(each -> row(session, each, french)).toList());
    }

    private static List<Object> row(SessionDetails session, ParticipantProgress each, French french) {
        return List.of(
                each.participant().familyName(),
                each.participant().givenName(),
                french.isoDate(each.participant().enrolledAt(), session.zone()),
                SettlementWords.funding(each.participant().funded()),
                each.checklist().done(),
                each.checklist().steps().size(),
                each.checklist().missing().stream()
                        .map(step -> missing(step, french))
                        .collect(Collectors.joining(", ")),
                each.credit().map(CreditRow::attestationCode).orElse(""));
    }

    /** One thing that is missing, and how much of it. */
    static String missing(Step step, French french) {
        String name = Messages.text("participation.lack." + step.kind());
        return switch (step.kind()) {
            case PROVED_TIME -> Messages.text("settlement.missing.time", name, french.minutes(step.lacking()));
            case HALF_DAYS -> Messages.text("settlement.missing.count", name, step.lacking());
            case ACTIVITIES -> Messages.text("settlement.missing.count", name, step.lacking());
            default -> name;
        };
    }
}
