package fr.prendresoin.attendance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything on one sheet, in the order it was put there. */
record Signatures(List<Signature> all) {

    Signatures {
        all = all.stream().sorted(Comparator.comparing(Signature::at)).toList();
    }

    /** The participant's own signature. */
    Optional<Signature> own(UUID enrolment) {
        return about(enrolment).filter(Signature::own).findFirst();
    }

    /** The last thing the trainer said of the participant. */
    Optional<Signature> lastWord(UUID enrolment) {
        return about(enrolment).filter(Signature::word).reduce((earlier, later) -> later);
    }

    /**
     * What counts as the signature of the participant: their own, or the trainer's word when they have none. A word against
     * their own signature takes nothing away; it is a contradiction.
     */
    Optional<Signature> counting(UUID enrolment) {
        return own(enrolment).or(() -> lastWord(enrolment).filter(Signature::there));
    }

    Optional<Signature> trainer() {
        return all.stream().filter(Signature::trainers).findFirst();
    }

    private Stream<Signature> about(UUID enrolment) {
        return all.stream().filter(each -> each.about(enrolment));
    }
}
