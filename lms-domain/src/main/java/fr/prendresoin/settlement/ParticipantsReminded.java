package fr.prendresoin.settlement;

import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** The participants of a session who lacked something were reminded of it. */
public record ParticipantsReminded(SessionId session, int count) implements Administrative {

    @Override
    public Act act() {
        return SettlementAct.PARTICIPANTS_REMINDED;
    }

    @Override
    public Subject subject() {
        return new Subject("dpc-session", session.value());
    }

    @Override
    public Map<String, String> after() {
        return Map.of("count", String.valueOf(count));
    }
}
