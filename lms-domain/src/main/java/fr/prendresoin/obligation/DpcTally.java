package fr.prendresoin.obligation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What counts in a triennial: how many actions of each type, and how many that answer a priority. */
record DpcTally(Map<ActionType, Integer> types, int priorities) {

    static DpcTally of(List<ObligationAction> actions, DatedPeriod period) {
        Map<ActionType, Integer> types = new EnumMap<>(ActionType.class);
        int priorities = 0;
        for (ObligationAction action : actions) {
            if (action.countsIn(period)) {
                action.merits().types().forEach(type -> types.merge(type, 1, Integer::sum));
                priorities += priority(action) ? 1 : 0;
            }
        }
        return new DpcTally(types, priorities);
    }

    /** Rules 23 and 24: answers an orientation of that day, and its organiser was registered. */
    static boolean priority(ObligationAction action) {
        return action.merits().priority() && action.merits().registeredBody() && oriented(action);
    }

    /** Whether a list of orientations is known for the day it ended; what is offered or credited here was judged by its own. */
    static boolean oriented(ObligationAction action) {
        return action.origin().source() != ObligationAction.Source.DECLARED
                || LawBook.orientations(action.endedOn()).isPresent();
    }

    int count(ActionType type) {
        return types.getOrDefault(type, 0);
    }
}
