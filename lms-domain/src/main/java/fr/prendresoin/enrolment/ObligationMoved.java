package fr.prendresoin.enrolment;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** Those whom a rule enrolled, and those it will, take another version of the course; so many were moved at once. */
public record ObligationMoved(ObligationRow obligation, String reason, int moved) implements Administrative {

    @Override
    public Act act() {
        return EnrolmentAct.VERSION_CHANGED;
    }

    @Override
    public Subject subject() {
        return obligation.subject();
    }

    @Override
    public Map<String, String> before() {
        return Map.of(
                "rule",
                obligation.id().toString(),
                "version",
                obligation.versionId().toString());
    }

    @Override
    public Map<String, String> after() {
        return Map.of("version", obligation.currentVersionId().toString(), "count", String.valueOf(moved));
    }
}
