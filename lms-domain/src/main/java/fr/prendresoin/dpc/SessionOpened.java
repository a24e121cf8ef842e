package fr.prendresoin.dpc;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;

/** People may enrol in a session from now on. */
public record SessionOpened(SessionId session) implements Administrative {

    @Override
    public Act act() {
        return DpcAct.SESSION_OPENED;
    }

    @Override
    public Subject subject() {
        return new Subject("dpc-session", session.value());
    }
}
