package fr.prendresoin.settlement;

import fr.prendresoin.dpc.Hours;
import fr.prendresoin.dpc.ParticipantRow;
import fr.prendresoin.participation.CreditRow;
import fr.prendresoin.participation.Earned.Participation;
import fr.prendresoin.participation.ParticipantProgress;

/**
 * What one participant did of a session.
 *
 * @param signed how many half-days participant and trainer both signed
 * @param halfDays how many there are
 * @param attestation its code; empty as long as there is none, and when it was revoked
 * @param revoked whether there was one that says nothing any more
 */
public record SettlementLine(
        ParticipantRow participant,
        Proof proof,
        int signed,
        int halfDays,
        Participation participation,
        String attestation,
        boolean revoked) {

    static SettlementLine of(Hours asked, ParticipantProgress progress) {
        return new SettlementLine(
                progress.participant(),
                Proof.of(asked, progress.facts()),
                progress.facts().provedHalfDays(),
                progress.facts().halfDays().size(),
                progress.earned().participation(),
                progress.credit().map(CreditRow::attestationCode).orElse(""),
                progress.revoked());
    }
}
