package fr.prendresoin.dpc;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** A body came to the platform with its number. */
public record BodyRegistered(BodyId body, String number) implements Administrative {

    @Override
    public Act act() {
        return DpcAct.BODY_REGISTERED;
    }

    @Override
    public Subject subject() {
        return new Subject("dpc-body", body.value());
    }

    @Override
    public Map<String, String> after() {
        return Map.of("number", number);
    }
}
