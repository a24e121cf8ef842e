package fr.prendresoin.dpc;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Evidential;
import java.util.Map;
import java.util.UUID;

/** Somebody gave their place back before the session started. */
public record DpcWithdrawn(UUID enrolment, SessionId session) implements Evidential {

    @Override
    public Act act() {
        return DpcAct.WITHDRAWN;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("session", session.value().toString());
    }
}
