package fr.prendresoin.participation;

import fr.prendresoin.attestation.AttestationKind;
import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what somebody earned: only they themselves. */
@ApplicationScoped
public class CreditQueries {

    /** It counts as long as an attestation says it: a revoked one says nothing any more. */
    static final String HOLDS = " and exists (select a.id from Attestation a where a.enrolmentId = c.enrolmentId"
            + " and a.kind = :kind and not exists (select x.attestationId from AttestationEnd x"
            + " where x.attestationId = a.id))";

    private final EntityManager entityManager;

    protected CreditQueries() {
        this(null);
    }

    @Inject
    CreditQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The actor's own credits, oldest session first; the whole stands for the part that was earned before it. */
    public List<CreditRow> of(Actor actor) {
        Map<UUID, CreditRow> byEnrolment = new LinkedHashMap<>();
        entityManager
                .createQuery(
                        "select c from Credit c where c.personId = :person" + HOLDS
                                + " order by c.endedOn, c.grantedAt, c.id",
                        Credit.class)
                .setParameter("person", actor.requirePerson().value())
                .setParameter("kind", AttestationKind.DPC)
                .getResultStream()
                .map(Credit::row)
                .forEach(row -> byEnrolment.merge(row.enrolment(), row, (part, later) -> later.full() ? later : part));
        return List.copyOf(byEnrolment.values());
    }
}
