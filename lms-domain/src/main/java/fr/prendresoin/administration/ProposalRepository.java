package fr.prendresoin.administration;

import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import java.util.List;

/** Keeps the proposals of national appointments. */
interface ProposalRepository {

    void add(Proposal proposal);

    /** @throws fr.prendresoin.shared.NotFound when there is none */
    Proposal get(ProposalId id);

    /** The proposals to give this role to this person, in one state. */
    List<Proposal> about(PersonId person, Grant grant, Proposal.State state);
}
