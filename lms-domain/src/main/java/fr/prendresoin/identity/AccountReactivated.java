package fr.prendresoin.identity;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;

/** The account of a person opens its doors again. */
public record AccountReactivated(PersonId person, String reason) implements Administrative {

    @Override
    public Act act() {
        return IdentityAct.ACCOUNT_REACTIVATED;
    }

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }
}
