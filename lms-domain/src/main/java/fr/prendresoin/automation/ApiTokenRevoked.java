package fr.prendresoin.automation;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** A program may no longer act. */
public record ApiTokenRevoked(ApiTokenId token, String label) implements Administrative {

    @Override
    public Act act() {
        return AutomationAct.TOKEN_REVOKED;
    }

    @Override
    public Subject subject() {
        return new Subject("token", token.value());
    }

    @Override
    public Map<String, String> before() {
        return Map.of("label", label);
    }
}
