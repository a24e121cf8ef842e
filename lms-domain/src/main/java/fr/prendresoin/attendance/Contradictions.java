package fr.prendresoin.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds what does not fit together. Pure, and it decides nothing. */
final class Contradictions {

    private Contradictions() {}

    /** Of one participant on one sheet. */
    static Set<Contradiction> of(SheetFacts facts, Expected participant) {
        Set<Contradiction> found = EnumSet.noneOf(Contradiction.class);
        if (facts.guessing().contains(participant.person())) {
            found.add(Contradiction.MANY_WRONG_CODES);
        }
        facts.signatures()
                .own(participant.enrolment())
                .ifPresent(own -> found.addAll(ofSignature(facts, participant, own)));
        return found;
    }

    private static List<Contradiction> ofSignature(SheetFacts facts, Expected participant, Signature own) {
        List<Contradiction> found = new ArrayList<>();
        boolean saidAbsent = facts.signatures()
                .lastWord(participant.enrolment())
                .filter(word -> !word.there())
                .isPresent();
        add(found, Contradiction.SAID_ABSENT, saidAbsent);
        add(found, Contradiction.TWO_SHEETS_AT_ONCE, facts.elsewhere().contains(participant.person()));
        add(found, Contradiction.NOT_ENROLLED, !participant.enrolledAt(own.at()));
        add(found, Contradiction.OUT_OF_WINDOW, !facts.sheet().window().holds(own.at()));
        add(found, Contradiction.SHARED_DEVICE, sharesItsDevice(facts, own));
        return found;
    }

    private static boolean sharesItsDevice(SheetFacts facts, Signature own) {
        return own.device().isPresent()
                && facts.signatures().all().stream()
                        .anyMatch(other -> !other.person().equals(own.person())
                                && other.device().equals(own.device()));
    }

    /** Of the sheet as a whole: it is over and its trainer has not signed. */
    static boolean trainerUnsigned(SheetFacts facts, Instant now) {
        return now.isAfter(facts.sheet().window().closes())
                && facts.signatures().trainer().isEmpty();
    }

    private static void add(List<Contradiction> found, Contradiction kind, boolean so) {
        if (so) {
            found.add(kind);
        }
    }
}
