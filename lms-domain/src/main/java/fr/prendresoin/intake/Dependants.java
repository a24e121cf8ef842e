package fr.prendresoin.intake;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PeopleService;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.RollService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Counts the people whom an import can no longer take back. */
@ApplicationScoped
class Dependants {

    private static final Actor PLATFORM = Actor.system("people-import");
    private static final int AT_ONCE = 500;

    private static final String TOUCHED = "select distinct c.personId from ImportChange c where c.importId = :import"
            + " and c.personId is not null and c.personId > :after%s order by c.personId";

    private static final String CREATED = " and c.kind = fr.prendresoin.intake.ChangeKind.PERSON_CREATED";

    private static final String LATER = " and exists (select d from ImportChange d, PeopleImport i, PeopleImport j"
            + " where d.personId = c.personId and d.importId = i.id and j.id = c.importId and i.createdAt > j.createdAt"
            + " and i.state <> fr.prendresoin.intake.ImportState.UNDONE)";

    private final EntityManager entityManager;
    private final PeopleService people;
    private final RollService rolls;
    private final Iterable<PeopleTraces> traces;

    protected Dependants() {
        this(null, null, null, List.of());
    }

    @Inject
    Dependants(EntityManager entityManager, PeopleService people, RollService rolls, Instance<PeopleTraces> traces) {
        this(entityManager, people, rolls, (Iterable<PeopleTraces>) traces);
    }

    Dependants(EntityManager entityManager, PeopleService people, RollService rolls, Iterable<PeopleTraces> traces) {
        this.entityManager = entityManager;
        this.people = people;
        this.rolls = rolls;
        this.traces = traces;
    }

    /** People it created who have signed in, begun a course or joined another faculty; and whom a later import changed. */
    int of(ImportId id, FacultyId faculty) {
        int count = 0;
        List<PersonId> block = next(id, CREATED, null);
        while (!block.isEmpty()) {
            count += held(block, faculty).size();
            block = next(id, CREATED, block.get(block.size() - 1));
        }
        block = next(id, LATER, null);
        while (!block.isEmpty()) {
            count += block.size();
            block = next(id, LATER, block.get(block.size() - 1));
        }
        return count;
    }

    private Set<PersonId> held(Collection<PersonId> block, FacultyId faculty) {
        Set<PersonId> held = new HashSet<>(people.haveSignedIn(PLATFORM, block));
        traces.forEach(context -> held.addAll(context.among(block)));
        rolls.stays(PLATFORM, block).stream()
                .filter(stay -> !stay.facultyId().equals(faculty.value()))
                .forEach(stay -> held.add(stay.person()));
        return held;
    }

    private List<PersonId> next(ImportId id, String condition, PersonId after) {
        return entityManager
                .createQuery(TOUCHED.formatted(condition), UUID.class)
                .setParameter("import", id.value())
                .setParameter("after", after == null ? new UUID(0, 0) : after.value())
                .setMaxResults(AT_ONCE)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }
}
