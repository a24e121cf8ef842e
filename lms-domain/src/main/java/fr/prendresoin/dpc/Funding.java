package fr.prendresoin.dpc;

import java.util.EnumSet;
import java.util.Set;

/** Whether a participant can be funded, and if not, every reason why not (rule 31). */
public record Funding(Set<Reason> reasons) {

    /** Why somebody cannot be funded. */
    public enum Reason {
        /** On leave for illness, birth or adoption. */
        AWAY,
        NOT_CONVENTIONED,
        OTHER_SALARIED,
        REPLACING_NOT_CONVENTIONED,
        /** Of a profession whose training nobody funds here. */
        PROFESSION
    }

    /** Copies the set. */
    public Funding {
        reasons = Set.copyOf(reasons);
    }

    public boolean eligible() {
        return reasons.isEmpty();
    }

    /** What the rules in force say of somebody. */
    static Funding of(Situation situation, DpcSettings rules) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (situation.away()) {
            reasons.add(Reason.AWAY);
        }
        if (!rules.fundedProfessions().contains(situation.profession())) {
            reasons.add(Reason.PROFESSION);
        }
        if (!rules.fundedPractices().contains(situation.practice())) {
            reasons.add(reason(situation.practice()));
        }
        return new Funding(reasons);
    }

    private static Reason reason(Situation.Practice practice) {
        return switch (practice) {
            case OTHER_SALARIED -> Reason.OTHER_SALARIED;
            case REPLACING_NOT_CONVENTIONED -> Reason.REPLACING_NOT_CONVENTIONED;
            default -> Reason.NOT_CONVENTIONED;
        };
    }
}
