package fr.prendresoin.organisation;

import fr.prendresoin.identity.Actor;

/** The question every change of a role asks of the context above: may one person alone decide this? */
@FunctionalInterface
public interface NationalAppointments {

    /** @throws fr.prendresoin.shared.RuleViolation when it needs a second person who has not agreed */
    void requireAgreement(Actor actor, RoleChange change);
}
