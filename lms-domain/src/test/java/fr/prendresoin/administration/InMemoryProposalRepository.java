package fr.prendresoin.administration;

import fr.prendresoin.organisation.RoleChange;
import fr.prendresoin.shared.NotFound;
import java.util.ArrayList;
import java.util.List;

/** Keeps proposals in a list. */
final class InMemoryProposalRepository implements ProposalRepository {

    final List<Proposal> kept = new ArrayList<>();

    @Override
    public void add(Proposal proposal) {
        kept.add(proposal);
    }

    @Override
    public Proposal get(ProposalId id) {
        return kept.stream()
                .filter(proposal -> proposal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("proposal " + id));
    }

    @Override
    public List<Proposal> about(RoleChange change, Proposal.State state) {
        return kept.stream()
                .filter(proposal -> proposal.change().equals(change))
                .filter(proposal -> proposal.state() == state)
                .toList();
    }
}
