package fr.prendresoin.administration;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.RoleChange;
import java.time.Instant;
import java.util.UUID;

/** An open proposal: who is to receive or to lose which role, who proposed it when and why. */
public record ProposalRow(
        UUID id,
        UUID personId,
        String familyName,
        String givenName,
        Role role,
        RoleChange.Kind kind,
        String reason,
        UUID proposerId,
        String proposerFamilyName,
        String proposerGivenName,
        Instant proposedAt) {

    /** The last moment at which it may be confirmed. */
    public Instant openUntil() {
        return proposedAt.plus(Proposal.OPEN_FOR);
    }

    public PersonId proposer() {
        return new PersonId(proposerId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }
}
