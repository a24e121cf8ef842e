package fr.prendresoin.dpc;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Evidential;
import java.util.Map;
import java.util.UUID;

/** Who could be funded when they enrolled cannot be any more when the session starts (rule 31); they may take part all the same. */
public record FundingLost(UUID enrolment, PersonId person, SessionId session, Funding funding) implements Evidential {

    @Override
    public Act act() {
        return DpcAct.FUNDING_LOST;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("session", session.value().toString(), "reasons", Joined.of(funding.reasons()));
    }
}
