package fr.prendresoin.participation;

import fr.prendresoin.attestation.AttestationKind;
import fr.prendresoin.attestation.NewAttestation;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.catalogue.TestRole;
import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.Orientation;
import fr.prendresoin.dpc.SessionDetails;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the attestation of a seat says: everything rule 38 asks for (L6353-1), in words that will still be read later. */
final class Certificate {

    private final Seat seat;
    private final SeatFacts known;
    private final Earned earned;

    Certificate(Seat seat, SeatFacts known, Earned earned) {
        this.seat = seat;
        this.known = known;
        this.earned = earned;
    }

    /** @param professionalNumber how the register of health professionals knows the participant; empty when it is not known */
    NewAttestation attestation(Optional<String> professionalNumber) {
        Map<String, List<String>> mentions = new TreeMap<>(action());
        mentions.putAll(hours());
        mentions.put("evaluation", evaluation());
        professionalNumber.ifPresent(number -> mentions.put("professionalNumber", List.of(number)));
        ActionDetails action = seat.session().action();
        return new NewAttestation(
                AttestationKind.DPC,
                seat.person(),
                seat.details().enrolment(),
                action.title(),
                action.bodyName(),
                mentions,
                earned.participation() == Earned.Participation.FULL);
    }
}
