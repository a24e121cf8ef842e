package fr.prendresoin.participation;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.participation.SeatFacts.Given;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps it in the database. */
@ApplicationScoped
class JpaParticipationRepository implements ParticipationRepository {

    private static final String MESSAGES = "select new fr.prendresoin.participation.SeatMessageRow(p.givenName,"
            + " p.familyName, m.byParticipant, m.words, m.writtenAt) from SeatMessage m"
            + " join Person p on p.id = m.authorId where m.enrolmentId = :enrolment order by m.writtenAt, m.id";

    private final EntityManager entityManager;

    protected JpaParticipationRepository() {
        this(null);
    }

    @Inject
    JpaParticipationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Object fact) {
        entityManager.persist(fact);
        entityManager.flush();
    }

    @Override
    public void lock(EnrolmentId enrolment) {
        entityManager
                .createNativeQuery("select id from enrolment where id = ? for update")
                .setParameter(1, enrolment.value().toString())
                .getResultList();
    }

    @Override
    public Map<UUID, Given> given(List<UUID> enrolments) {
        if (enrolments.isEmpty()) {
            return Map.of();
        }
        Set<UUID> plans = who("ImprovementPlan", enrolments);
        Set<UUID> statements = who("SwornStatement", enrolments);
        Set<UUID> satisfied = who("Satisfaction", enrolments);
        return enrolments.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new Given(plans.contains(id), statements.contains(id), satisfied.contains(id))));
    }

    private Set<UUID> who(String entity, List<UUID> enrolments) {
        return new HashSet<>(entityManager
                .createQuery("select f.enrolmentId from " + entity + " f where f.enrolmentId in :ids", UUID.class)
                .setParameter("ids", enrolments)
                .getResultList());
    }

    @Override
    public List<SeatMessageRow> messages(EnrolmentId enrolment) {
        return entityManager
                .createQuery(MESSAGES, SeatMessageRow.class)
                .setParameter("enrolment", enrolment.value())
                .getResultList();
    }

    @Override
    public String plan(EnrolmentId enrolment) {
        return entityManager
                .createQuery(
                        "select p.words from ImprovementPlan p where p.enrolmentId = :enrolment"
                                + " order by p.writtenAt desc, p.id desc",
                        String.class)
                .setParameter("enrolment", enrolment.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    @Override
    public Optional<String> professionalNumber(PersonId person) {
        return entityManager
                .createQuery(
                        "select i.value from PersonIdentifier i where i.personId = :person and i.endedAt is null"
                                + " and i.scheme in (fr.prendresoin.identity.IdentifierScheme.RPPS,"
                                + " fr.prendresoin.identity.IdentifierScheme.ADELI)"
                                + " order by i.scheme desc, i.knownSince desc",
                        String.class)
                .setParameter("person", person.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean earned(EnrolmentId enrolment, boolean complete) {
        return !entityManager
                .createQuery(
                        "select c.id from Credit c where c.enrolmentId = :enrolment and c.complete = :complete",
                        UUID.class)
                .setParameter("enrolment", enrolment.value())
                .setParameter("complete", complete)
                .getResultList()
                .isEmpty();
    }
}
