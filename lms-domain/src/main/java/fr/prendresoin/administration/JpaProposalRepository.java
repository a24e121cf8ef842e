package fr.prendresoin.administration;

import fr.prendresoin.organisation.RoleChange;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Keeps proposals in the database. */
@ApplicationScoped
class JpaProposalRepository implements ProposalRepository {

    private final EntityManager entityManager;

    protected JpaProposalRepository() {
        this(null);
    }

    @Inject
    JpaProposalRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Proposal proposal) {
        entityManager.persist(proposal);
        entityManager.flush();
    }

    @Override
    public Proposal get(ProposalId id) {
        return Optional.ofNullable(entityManager.find(Proposal.class, id.value()))
                .orElseThrow(() -> new NotFound("proposal " + id));
    }

    @Override
    public List<Proposal> about(RoleChange change, Proposal.State state) {
        return entityManager
                .createQuery(
                        "select p from Proposal p where p.personId = :person and p.role = :role and p.kind = :kind"
                                + " and p.state = :state order by p.proposedAt",
                        Proposal.class)
                .setParameter("person", change.person().value())
                .setParameter("role", change.grant().role())
                .setParameter("kind", change.kind())
                .setParameter("state", state)
                .getResultList();
    }
}
