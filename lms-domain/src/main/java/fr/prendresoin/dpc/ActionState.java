package fr.prendresoin.dpc;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What became of an action; every move from one to the next is kept. */
public enum ActionState {
    DRAFT,
    SUBMITTED,
    PUBLISHED,
    /** Evaluated unfavourably: the body may answer within a time (rule 30). */
    UNFAVOURABLE,
    ANSWERED,
    /** Evaluated, and published still. */
    MAINTAINED,
    WITHDRAWN;

    private static final Map<ActionState, Set<ActionState>> NEXT = Map.of(
            DRAFT, EnumSet.of(SUBMITTED),
            SUBMITTED, EnumSet.of(DRAFT, PUBLISHED),
            PUBLISHED, EnumSet.of(UNFAVOURABLE, MAINTAINED, WITHDRAWN),
            UNFAVOURABLE, EnumSet.of(ANSWERED, WITHDRAWN),
            ANSWERED, EnumSet.of(MAINTAINED, WITHDRAWN),
            MAINTAINED, EnumSet.of(UNFAVOURABLE, WITHDRAWN),
            WITHDRAWN, EnumSet.noneOf(ActionState.class));

    private static final Set<ActionState> SHOWN = EnumSet.of(PUBLISHED, UNFAVOURABLE, ANSWERED, MAINTAINED, WITHDRAWN);

    /** The states that may follow. */
    public Set<ActionState> next() {
        return NEXT.get(this);
    }

    /** Whether everybody may read it. */
    public boolean shown() {
        return SHOWN.contains(this);
    }

    /** Whether somebody may enrol: an action that is contested takes nobody until that is settled. */
    public boolean open() {
        return this == PUBLISHED || this == MAINTAINED;
    }

    /** Whether its sheet may still be written; what was submitted never changes. */
    public boolean written() {
        return this == DRAFT;
    }
}
