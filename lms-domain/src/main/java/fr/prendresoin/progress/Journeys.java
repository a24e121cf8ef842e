package fr.prendresoin.progress;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.completion.Fact;
import fr.prendresoin.completion.Facts;
import fr.prendresoin.completion.Journey;
import fr.prendresoin.completion.Stage;
import fr.prendresoin.enrolment.EnrolmentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads journeys whole, of some hundreds of enrolments in three statements. */
@ApplicationScoped
public class Journeys {

    private static final String BASES = "select e.id, e.versionId, coalesce(e.zone, f.zone) from Enrolment e"
            + " left join Faculty f on f.id = e.facultyId where e.id in :enrolments";

    private static final String MOVES = "select m.enrolmentId, m.fromVersionId, m.toVersionId, m.movedAt"
            + " from VersionMove m where m.enrolmentId in :enrolments order by m.movedAt";

    private static final String FACTS = "select f.enrolmentId, new fr.prendresoin.completion.Fact(f.kind, f.activity,"
            + " f.sequence, f.recordedAt, f.amount, f.outOf, f.passed, f.happenedOn) from ActivityFact f"
            + " where f.enrolmentId in :enrolments";

    private final EntityManager entityManager;
    private final Courses courses;

    protected Journeys() {
        this(null, null);
    }

    @Inject
    Journeys(EntityManager entityManager, Courses courses) {
        this.entityManager = entityManager;
        this.courses = courses;
    }

    /** The journey of one enrolment. */
    public Journey of(EnrolmentId enrolment) {
        return of(List.of(enrolment)).get(enrolment);
    }

    /** The journeys of these enrolments; what has become of them meanwhile is left out. */
    public Map<EnrolmentId, Journey> of(List<EnrolmentId> enrolments) {
        Map<Object, List<Object[]>> moves = rows(MOVES, enrolments);
        Map<Object, List<Object[]>> facts = rows(FACTS, enrolments);
        Map<EnrolmentId, Journey> journeys = new HashMap<>();
        rows(BASES, enrolments).forEach((id, base) -> {
            List<Fact> known = facts.getOrDefault(id, List.of()).stream()
                    .map(row -> (Fact) row[1])
                    .toList();
            ZoneId zone = ZoneId.of((String) base.get(0)[2]);
            journeys.put(
                    new EnrolmentId((UUID) id),
                    new Journey(stages(base.get(0), moves.getOrDefault(id, List.of())), new Facts(known, zone)));
        });
        return journeys;
    }

    private Map<Object, List<Object[]>> rows(String query, List<EnrolmentId> enrolments) {
        return entityManager
                .createQuery(query, Object[].class)
                .setParameter(
                        "enrolments",
                        enrolments.stream().map(EnrolmentId::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(row -> row[0]));
    }

    private List<Stage> stages(Object[] base, List<Object[]> moves) {
        UUID first = (UUID) (moves.isEmpty() ? base[1] : moves.get(0)[1]);
        List<Stage> stages = new ArrayList<>(List.of(Stage.first(courses.version(new VersionId(first)))));
        moves.forEach(move -> stages.add(new Stage(courses.version(new VersionId((UUID) move[2])), (Instant) move[3])));
        return stages;
    }
}
