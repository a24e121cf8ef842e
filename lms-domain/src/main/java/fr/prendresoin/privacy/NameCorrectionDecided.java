package fr.prendresoin.privacy;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;

/**
 * Somebody's wish to have their name corrected was met, or was not.
 *
 * @param reason why it was not; empty when it was
 */
public record NameCorrectionDecided(PersonId person, boolean corrected, String reason) implements Administrative {

    @Override
    public Act act() {
        return corrected ? PrivacyAct.NAME_CORRECTED : PrivacyAct.NAME_KEPT;
    }

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }
}
