package fr.prendresoin.identity;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;

/** A person signs in under another login from now on; which one is not said, because logins are often mails. */
public record LoginChanged(PersonId person) implements Administrative {

    @Override
    public Act act() {
        return IdentityAct.LOGIN_CHANGED;
    }

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }
}
