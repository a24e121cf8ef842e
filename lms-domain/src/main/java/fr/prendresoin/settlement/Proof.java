package fr.prendresoin.settlement;

import fr.prendresoin.dpc.Hours;
import fr.prendresoin.participation.SeatFacts;

/**
 * What is proved of one participation, in minutes, each a whole number that was never rounded up.
 *
 * @param connected connected minutes that the pages saw, and never more than the action has
 * @param sworn minutes away from the platform that the participant swore to; declared, not proved
 * @param inRoom minutes of half-days that participant and trainer both signed, and never more than the action has
 */
public record Proof(int connected, int sworn, int inRoom) {

    /** Nothing. */
    public static final Proof NONE = new Proof(0, 0, 0);

    static Proof of(Hours asked, SeatFacts known) {
        return new Proof(
                Math.min(known.provedMinutes(), asked.connected()),
                known.given().statement() ? asked.nonConnected() : 0,
                Math.min(known.roomMinutes(), asked.inRoom()));
    }

    /** What was seen or signed: what somebody only swore is not in it. */
    public int proved() {
        return connected + inRoom;
    }

    Proof plus(Proof other) {
        return new Proof(connected + other.connected, sworn + other.sworn, inRoom + other.inRoom);
    }
}
