package fr.prendresoin.organisation;

import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** A person no longer holds a role in a scope. */
public record MembershipEnded(PersonId person, Grant grant, String reason) implements Administrative {

    @Override
    public Act act() {
        return OrganisationAct.MEMBERSHIP_ENDED;
    }

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, String> before() {
        return MemberAppointed.facts(grant);
    }
}
