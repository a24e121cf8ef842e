package fr.prendresoin.dpc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads who with an account may be said to train for a body: its own people, and those who trained for it before. */
@ApplicationScoped
class TrainerQueries {

    private static final String MEMBERS =
            "select new fr.prendresoin.dpc.KnownTrainer(p.id, p.familyName, p.givenName) from DpcBodyMember m"
                    + " join Person p on p.id = m.personId where m.bodyId = :body and m.endedAt is null";
    private static final String FORMER =
            "select distinct new fr.prendresoin.dpc.KnownTrainer(p.id, p.familyName, p.givenName) from DpcTrainer t"
                    + " join Person p on p.id = t.personId join DpcSession s on s.id = t.sessionId"
                    + " join DpcAction a on a.id = s.actionId where a.bodyId = :body";

    private final EntityManager entityManager;

    protected TrainerQueries() {
        this(null);
    }

    @Inject
    TrainerQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<KnownTrainer> known(BodyId body) {
        return Stream.of(MEMBERS, FORMER)
                .flatMap(query -> entityManager
                        .createQuery(query, KnownTrainer.class)
                        .setParameter("body", body.value())
                        .getResultStream())
                .distinct()
                .sorted(Comparator.comparing(KnownTrainer::familyName))
                .toList();
    }
}
