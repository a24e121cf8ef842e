package fr.prendresoin.participation;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Evidential;
import java.util.Map;
import java.util.UUID;

/** A participant earned what an action gives, or a part of it. */
public record CreditGranted(UUID enrolment, Earned earned, String attestation) implements Evidential {

    @Override
    public Act act() {
        return ParticipationAct.CREDIT_GRANTED;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "participation", earned.participation().name(),
                "minutes", String.valueOf(earned.hours().total()),
                "attestation", attestation);
    }
}
