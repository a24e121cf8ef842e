package fr.prendresoin.enrolment;

import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Gives some hundreds of enrolments another version of their course at once, and keeps that it was done. */
@ApplicationScoped
class JpaVersionMoves {

    private static final String KEEP = "insert into enrolment_version_move (id, enrolment_id, from_version_id,"
            + " to_version_id, reason, decided_by, moved_at) select " + JpaEnrolmentRepository.RANDOM_UUID
            + ", e.id, e.version_id, ?, ?, ?, ? from enrolment e where e.version_id <> ? and e.id in (%s)";

    private static final String MOVE =
            "update enrolment set version_id = ?, version = version + 1" + " where version_id <> ? and id in (%s)";

    private final EntityManager entityManager;

    protected JpaVersionMoves() {
        this(null);
    }

    @Inject
    JpaVersionMoves(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Who decided, why and when. */
    record Decision(PersonId decider, String reason, Instant at) {}

    /** Moves those that do not take the version yet; returns how many. */
    int move(List<EnrolmentId> enrolments, UUID to, Decision decision) {
        entityManager.flush();
        LocalDateTime moment = LocalDateTime.ofInstant(decision.at(), ZoneOffset.UTC);
        String decider = decision.decider().value().toString();
        execute(KEEP, enrolments, to.toString(), decision.reason(), decider, moment, to.toString());
        return execute(MOVE, enrolments, to.toString(), to.toString());
    }

    private int execute(String statement, List<EnrolmentId> enrolments, Object... values) {
        String marks = String.join(", ", Collections.nCopies(enrolments.size(), "?"));
        Query query = entityManager.createNativeQuery(statement.formatted(marks));
        List<Object> bound = new ArrayList<>(List.of(values));
        enrolments.forEach(enrolment -> bound.add(enrolment.value().toString()));
        for (int index = 0; index < bound.size(); index++) {
            query.setParameter(index + 1, bound.get(index));
        }
        return query.executeUpdate();
    }
}
