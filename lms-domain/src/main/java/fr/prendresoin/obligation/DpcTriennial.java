package fr.prendresoin.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The DPC of three years (R4021-4, rules 17 to 24): one of its ways is enough. */
final class DpcTriennial {

    private final DatedPeriod period;
    private final Dossier dossier;
    private final LocalDate day;
    private final LawBook.Development asked;
    private final DpcTally tally;

    private DpcTriennial(DatedPeriod period, Dossier dossier, LocalDate day) {
        this.period = period;
        this.dossier = dossier;
        this.day = period.nearest(day);
        this.asked = LawBook.development(period.first());
        this.tally = DpcTally.of(dossier.actions(), period);
    }

    /** Where somebody stands in a triennial, as on a day. */
    static Verdict verdict(DatedPeriod period, Dossier dossier, LocalDate day) {
        return new DpcTriennial(period, dossier, day).verdict();
    }

    private Verdict verdict() {
        Finding pathway = commitment(FindingRule.CNP_PATHWAY, pathways());
        Finding accreditation = commitment(FindingRule.ACCREDITATION, accreditations());
        boolean otherWay = pathway.met() || accreditation.met();
        Outcome unmet = otherWay ? Outcome.OPEN : Outcome.MISSING;
        Finding years = years(unmet);
        boolean satisfied = otherWay || years.met();
        Finding root = Finding.of(FindingRule.ONE_WAY_SUFFICES, satisfied ? Outcome.MET : Outcome.MISSING)
                .because(Stream.of(pathway, accreditation, years));
        return new Verdict(Verdict.Duty.DEVELOPMENT, period, asked.law(), root, satisfied ? List.of() : lacks());
    }

    /** Rule 21: the document of the CNP dates from the period. */
    private Stream<Span> pathways() {
        return dossier.career().of(Span.Kind.CNP_PATHWAY).filter(span -> period.contains(span.first()));
    }

    /** Rule 21: engaged on the day that is asked about. */
    private Stream<Span> accreditations() {
        return dossier.career().of(Span.Kind.ACCREDITATION).filter(span -> span.contains(day));
    }

    private static Finding commitment(FindingRule rule, Stream<Span> spans) {
        return spans.findFirst()
                .map(span -> Finding.of(rule, Outcome.MET, span.first()))
                .orElseGet(() -> Finding.of(rule, Outcome.OPEN));
    }

    private Finding years(Outcome unmet) {
        Finding types = count(FindingRule.TYPES, tally.types().size(), asked.types(), unmet)
                .because(Arrays.stream(ActionType.values()).map(this::type));
        Finding priorities = count(FindingRule.PRIORITIES, tally.priorities(), asked.priorities(), unmet)
                .because(disregarded());
        Outcome outcome = types.met() && priorities.met() ? Outcome.MET : unmet;
        return Finding.of(FindingRule.THREE_YEARS, outcome)
                .because(Stream.concat(Stream.of(types, priorities), Partial.in(period, dossier.actions())));
    }

    private static Finding count(FindingRule rule, int there, int needed, Outcome unmet) {
        return Finding.of(rule, there >= needed ? Outcome.MET : unmet, there, needed);
    }

    private Finding type(ActionType type) {
        int there = tally.count(type);
        return Finding.of(FindingRule.TYPE, there > 0 ? Outcome.MET : Outcome.OPEN, type, there);
    }

    /** The actions that were meant to be priorities and are none, each with its reason. */
    private Stream<Finding> disregarded() {
        return dossier.actions().stream()
                .filter(action -> action.countsIn(period) && action.merits().priority() && !DpcTally.priority(action))
                .map(DpcTriennial::reason);
    }

    private static Finding reason(ObligationAction action) {
        return DpcTally.oriented(action)
                ? Finding.of(FindingRule.BODY_NOT_REGISTERED, Outcome.OPEN, action.title())
                : Finding.of(FindingRule.NO_ORIENTATION, Outcome.OPEN, action.title(), action.endedOn());
    }

    private List<Lack> lacks() {
        List<Lack> lacks = new ArrayList<>();
        lack(lacks, Lack.Kind.TYPES, asked.types() - tally.types().size());
        lack(lacks, Lack.Kind.PRIORITIES, asked.priorities() - tally.priorities());
        return lacks;
    }

    private static void lack(List<Lack> lacks, Lack.Kind kind, int count) {
        if (count > 0) {
            lacks.add(new Lack(kind, count, 0));
        }
    }
}
