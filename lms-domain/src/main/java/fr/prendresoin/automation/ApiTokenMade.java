package fr.prendresoin.automation;

import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.time.Instant;
import java.util.Map;

/** A program may act in a unit from now on. */
public record ApiTokenMade(ApiTokenId token, String label, UnitId unit, boolean mayWrite, Instant expiresAt)
        implements Administrative {

    @Override
    public Act act() {
        return AutomationAct.TOKEN_MADE;
    }

    @Override
    public Subject subject() {
        return new Subject("token", token.value());
    }

    @Override
    public Map<String, String> after() {
        return Map.of(
                "label", label,
                "unit", unit.value().toString(),
                "mayWrite", String.valueOf(mayWrite),
                "expiresAt", expiresAt.toString());
    }
}
