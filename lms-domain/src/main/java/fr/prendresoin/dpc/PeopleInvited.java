package fr.prendresoin.dpc;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** A body invited so many people to a session; the journal keeps none of their addresses. */
public record PeopleInvited(SessionId session, int count) implements Administrative {

    @Override
    public Act act() {
        return DpcAct.INVITED;
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
