package fr.prendresoin.web.settlement;

import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.participation.Earned.Participation;
import fr.prendresoin.settlement.SettlementLine;
import fr.prendresoin.settlement.SettlementSheet;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;

/** What was done, in words. */
final class SettlementWords {

    private SettlementWords() {}

    /** Which session of which action, and when. */
    static String session(SessionDetails session, French french) {
        return Messages.text(
                "settlement.session",
                session.action().reference(),
                session.number(),
                french.date(session.startsOn()),
                french.date(session.endsOn()));
    }

    /** How far somebody took part; as long as a session runs, whoever is not through may still be. */
    static String participation(SettlementSheet sheet, SettlementLine line) {
        return Messages.text("settlement.participation."
                + (sheet.ended() || line.participation() == Participation.FULL ? line.participation() : "RUNNING"));
    }

    /** The code of what was given, or that it says nothing any more. */
    static String attestation(SettlementLine line) {
        return line.revoked() ? Messages.text("settlement.revoked") : line.attestation();
    }

    static String funding(boolean funded) {
        return Messages.text(funded ? "settlement.funded" : "settlement.unfunded");
    }

    static String of(int have, int asked) {
        return asked == 0 ? Messages.text("settlement.unasked") : Messages.text("settlement.of", have, asked);
    }

    static String time(int have, int asked, French french) {
        return asked == 0
                ? Messages.text("settlement.unasked")
                : Messages.text("settlement.of", french.minutes(have), french.minutes(asked));
    }

    /** The name of a file about a session. */
    static String file(String kind, SessionDetails session) {
        return (kind + "-" + session.action().reference() + "-" + session.number()).replaceAll("[^0-9A-Za-z.-]", "-");
    }
}
