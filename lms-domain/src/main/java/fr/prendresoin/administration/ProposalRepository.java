package fr.prendresoin.administration;

import fr.prendresoin.organisation.RoleChange;
import java.util.List;

/** Keeps the proposals of national appointments. */
interface ProposalRepository {

    void add(Proposal proposal);

    /** @throws fr.prendresoin.shared.NotFound when there is none */
    Proposal get(ProposalId id);

    /** The proposals of this change, in one state, oldest first. */
    List<Proposal> about(RoleChange change, Proposal.State state);
}
