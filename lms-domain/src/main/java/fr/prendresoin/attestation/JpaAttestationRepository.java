package fr.prendresoin.attestation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps attestations in the database. */
@ApplicationScoped
class JpaAttestationRepository implements AttestationRepository {

    private static final String VALID =
            "select a from Attestation a left join AttestationEnd x on x.attestationId = a.id"
                    + " where a.enrolmentId = :enrolment and a.kind = :kind and x.attestationId is null order by a.issuedAt";

    private final EntityManager entityManager;

    protected JpaAttestationRepository() {
        this(null);
    }

    @Inject
    JpaAttestationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Attestation attestation) {
        entityManager.persist(attestation);
        entityManager.flush();
    }

    @Override
    public void add(AttestationEnd end) {
        entityManager.persist(end);
        entityManager.flush();
    }

    @Override
    public Optional<Attestation> find(AttestationCode code) {
        return entityManager
                .createQuery("select a from Attestation a where a.code = :code", Attestation.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Attestation> valid(UUID enrolment, String kind) {
        return entityManager
                .createQuery(VALID, Attestation.class)
                .setParameter("enrolment", enrolment)
                .setParameter("kind", kind)
                .getResultList();
    }

    @Override
    public Optional<AttestationEnd> endOf(AttestationId attestation) {
        return Optional.ofNullable(entityManager.find(AttestationEnd.class, attestation.value()));
    }

    @Override
    public HolderName nameOf(PersonId person) {
        return entityManager
                .createQuery(
                        "select new fr.prendresoin.attestation.HolderName(p.familyName, p.givenName) from Person p"
                                + " where p.id = :person",
                        HolderName.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("person " + person.value()));
    }
}
