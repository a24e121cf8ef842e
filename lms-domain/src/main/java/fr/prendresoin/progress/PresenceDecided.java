package fr.prendresoin.progress;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** Somebody says that a learner was, or was not, at a meeting. */
public record PresenceDecided(EnrolmentId enrolment, Presence presence, boolean there) implements Administrative {

    @Override
    public Act act() {
        return there ? ProgressAct.PRESENCE_CONFIRMED : ProgressAct.PRESENCE_WITHDRAWN;
    }

    @Override
    public Subject subject() {
        return new Subject("enrolment", enrolment.value());
    }

    @Override
    public String reason() {
        return presence.reason();
    }

    @Override
    public Map<String, String> after() {
        return Map.of("activity", presence.activity(), "on", presence.on().toString());
    }
}
