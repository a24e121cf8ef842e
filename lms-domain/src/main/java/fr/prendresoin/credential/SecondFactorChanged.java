package fr.prendresoin.credential;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvent;

/** Something about a person's second factor that they want to know of if it was not them. */
public record SecondFactorChanged(PersonId person, What what) implements DomainEvent {

    /** What happened to it. */
    public enum What {
        ON,
        OFF,
        RECOVERY_CODE_USED
    }
}
