package fr.prendresoin.organisation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;

/** The question every appointment asks of the context above: may one person alone give this role? */
@FunctionalInterface
public interface NationalAppointments {

    /** @throws fr.prendresoin.shared.RuleViolation when the role needs a second person who has not agreed */
    void requireAgreement(Actor actor, PersonId person, Grant grant);
}
