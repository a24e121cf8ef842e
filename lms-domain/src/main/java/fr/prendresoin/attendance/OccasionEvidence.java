package fr.prendresoin.attendance;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The sheets of one occasion, read once, and what they prove of each of its participants. */
public final class OccasionEvidence {

    private final List<SheetFacts> sheets;
    private final Instant now;

    OccasionEvidence(List<SheetFacts> sheets, Instant now) {
        this.sheets = List.copyOf(sheets);
        this.now = now;
    }

    /** Every half-day whose sheet was opened, for one participant, by time. */
    public List<SignedSheet> of(UUID enrolment) {
        return sheets.stream()
                .flatMap(facts -> sheet(facts, enrolment).stream())
                .toList();
    }

    private Optional<SignedSheet> sheet(SheetFacts facts, UUID enrolment) {
        return facts.expected().stream()
                .filter(each -> each.enrolment().equals(enrolment))
                .findFirst()
                .map(participant -> sheet(facts, participant));
    }

    private SignedSheet sheet(SheetFacts facts, Expected participant) {
        SheetDetails sheet = facts.sheet().details();
        List<SignedSheet.Mark> marks = facts.signatures().all().stream()
                .filter(each -> each.about(participant.enrolment()) || each.trainers())
                .map(OccasionEvidence::mark)
                .toList();
        return new SignedSheet(sheet.halfDay(), sheet.span(), marks, contradictions(facts, participant));
    }

    private Set<Contradiction> contradictions(SheetFacts facts, Expected participant) {
        Set<Contradiction> found = EnumSet.noneOf(Contradiction.class);
        found.addAll(Contradictions.of(facts, participant));
        if (Contradictions.trainerUnsigned(facts, now)) {
            found.add(Contradiction.TRAINER_UNSIGNED);
        }
        return found;
    }

    private static SignedSheet.Mark mark(Signature signature) {
        return new SignedSheet.Mark(
                by(signature), signature.means(), signature.there(), signature.reason(), signature.at());
    }

    private static SignedSheet.By by(Signature signature) {
        if (signature.trainers()) {
            return SignedSheet.By.TRAINER;
        }
        return signature.own() ? SignedSheet.By.PARTICIPANT : SignedSheet.By.TRAINER_ABOUT_PARTICIPANT;
    }
}
