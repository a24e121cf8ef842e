package fr.prendresoin.replay;

import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.completion.Journey;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.ObligationQueries;
import fr.prendresoin.enrolment.ObligationRow;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.OrganisationRights;
import fr.prendresoin.progress.Journeys;
import fr.prendresoin.progress.TimeFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says who would gain or lose completion by the newest version of a course, before anybody decides; writes nothing. */
@ApplicationScoped
public class VersionChangeQueries {

    /** How many names a page has. */
    public static final int PAGE = 50;

    /** As many journeys as are in memory at once. */
    private static final int BLOCK = 500;

    private static final String NAMES = "select new fr.prendresoin.replay.ConcernedRow(e.id, e.facultyId, p.familyName,"
            + " p.givenName, s.completedAt) from Enrolment e join Person p on p.id = e.personId"
            + " left join CourseState s on s.enrolmentId = e.id where e.id in :enrolments"
            + " order by p.familyName, p.givenName, e.id";

    private final ObligationQueries obligations;
    private final Journeys journeys;
    private final TimeFacts time;
    private final Courses courses;
    private final EntityManager entityManager;
    private final Clock clock;

    protected VersionChangeQueries() {
        this(null, null, null, null, null, null);
    }

    @Inject
    VersionChangeQueries(
            ObligationQueries obligations,
            Journeys journeys,
            TimeFacts time,
            Courses courses,
            EntityManager entityManager,
            Clock clock) {
        this.obligations = obligations;
        this.journeys = journeys;
        this.time = time;
        this.courses = courses;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** What the newest version would do now; not found for whoever does not manage whom the rule asks. */
    public VersionChange of(Actor actor, RuleId rule) {
        ObligationRow obligation = obligations.get(actor, rule);
        List<EnrolmentId> concerned = obligations.others(actor, obligation, obligation.currentVersion());
        Course newest = courses.version(obligation.currentVersion());
        Sorting sorting = new Sorting(newest, clock.instant());
        for (int from = 0; from < concerned.size(); from += BLOCK) {
            sorting.add(journeys.of(concerned.subList(from, Math.min(from + BLOCK, concerned.size()))));
        }
        return new VersionChange(obligation, sorting.gaining, sorting.losing, sorting.others);
    }

    /** A page of those concerned, by name; without those whose names are not the actor's to read. */
    public List<ConcernedRow> names(Actor actor, List<EnrolmentId> enrolments, int page) {
        return enrolments.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(NAMES, ConcernedRow.class)
                        .setParameter(
                                "enrolments",
                                enrolments.stream().map(EnrolmentId::value).toList())
                        .setFirstResult(page * PAGE)
                        .setMaxResults(PAGE)
                        .getResultStream()
                        .filter(row -> OrganisationRights.maySeeNames(actor, new FacultyId(row.facultyId())))
                        .toList();
    }

    /** Sorts journeys by what a version would do to them. */
    private final class Sorting {

        private final Course newest;
        private final Instant now;
        private final List<EnrolmentId> gaining = new ArrayList<>();
        private final List<EnrolmentId> losing = new ArrayList<>();
        private final List<EnrolmentId> others = new ArrayList<>();

        Sorting(Course newest, Instant now) {
            this.newest = newest;
            this.now = now;
        }

        void add(Map<EnrolmentId, Journey> journeys) {
            journeys.forEach((enrolment, journey) -> groupOf(enrolment, journey).add(enrolment));
        }

        private List<EnrolmentId> groupOf(EnrolmentId enrolment, Journey journey) {
            boolean before = journey.standing().completed();
            boolean after = time.counted(enrolment, journey.movedTo(newest, now), newest.completion(), now)
                    .standing()
                    .completed();
            if (before == after) {
                return others;
            }
            return after ? gaining : losing;
        }
    }
}
