package fr.prendresoin.dpc;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Evidential;
import java.util.Map;
import java.util.UUID;

/** Somebody enrolled in a session by an act of their own. */
public record DpcEnrolled(UUID enrolment, SessionId session, FreshSignIn signIn, Funding funding)
        implements Evidential {

    @Override
    public Act act() {
        return DpcAct.ENROLLED;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "session", session.value().toString(),
                "signedInAt", signIn.at().toString(),
                "method", signIn.method(),
                "funded", String.valueOf(funding.eligible()));
    }
}
