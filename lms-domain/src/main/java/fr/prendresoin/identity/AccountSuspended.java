package fr.prendresoin.identity;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;

/** The account of a person was suspended: they are out, and cannot sign in. */
public record AccountSuspended(PersonId person, String reason) implements Administrative {

    @Override
    public Act act() {
        return IdentityAct.ACCOUNT_SUSPENDED;
    }

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }
}
