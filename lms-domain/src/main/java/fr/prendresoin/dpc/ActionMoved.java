package fr.prendresoin.dpc;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** An action went from one state to the next. */
public record ActionMoved(ActionId action, ActionState from, ActionState into, String words) implements Administrative {

    @Override
    public Act act() {
        return DpcAct.ACTION_MOVED;
    }

    @Override
    public Subject subject() {
        return new Subject("dpc-action", action.value());
    }

    @Override
    public String reason() {
        return words;
    }

    @Override
    public Map<String, String> before() {
        return Map.of("state", from.name());
    }

    @Override
    public Map<String, String> after() {
        return Map.of("state", into.name());
    }
}
