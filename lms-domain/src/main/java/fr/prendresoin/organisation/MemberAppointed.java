package fr.prendresoin.organisation;

import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;

/** A person received a role in a scope; the reason is empty when a rule or a file gave it. */
public record MemberAppointed(PersonId person, Grant grant, String reason) implements Administrative {

    @Override
    public Act act() {
        return OrganisationAct.MEMBER_APPOINTED;
    }

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, String> after() {
        return facts(grant);
    }

    /** How the journal writes a role in a scope. */
    static Map<String, String> facts(Grant grant) {
        String role = grant.role().name();
        return grant.scope() == null
                ? Map.of("role", role)
                : Map.of("role", role, "scope", grant.scope().toString());
    }
}
