package fr.prendresoin.settlement;

import fr.prendresoin.dpc.Hours;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.participation.Earned.Participation;
import fr.prendresoin.participation.ParticipantProgress;
import java.util.List;

/**
 * What was done in a session, participant by participant, for whoever pays it. Pure: the same facts give the same sheet.
 *
 * @param asked what the action declares for each of them
 * @param ended whether the session is over: what is not complete before may still become so
 */
public record SettlementSheet(SessionDetails session, Hours asked, List<SettlementLine> lines, boolean ended) {

    /** Copies the list. */
    public SettlementSheet {
        lines = List.copyOf(lines);
    }

    static SettlementSheet of(SessionDetails session, List<ParticipantProgress> participants, boolean ended) {
        Hours asked = session.action().hours();
        return new SettlementSheet(
                session,
                asked,
                participants.stream()
                        .map(progress -> SettlementLine.of(asked, progress))
                        .toList(),
                ended);
    }

    /** What everybody did, added up: the sum of the lines and nothing else. */
    public Proof total() {
        return lines.stream().map(SettlementLine::proof).reduce(Proof.NONE, Proof::plus);
    }

    /** How many signatures of both there are, over all half-days. */
    public int signed() {
        return lines.stream().mapToInt(SettlementLine::signed).sum();
    }

    /** How many took part so. */
    public int count(Participation participation) {
        return (int) lines.stream()
                .filter(line -> line.participation() == participation)
                .count();
    }

    /** How many places may be funded. */
    public int funded() {
        return (int) lines.stream().filter(line -> line.participant().funded()).count();
    }
}
