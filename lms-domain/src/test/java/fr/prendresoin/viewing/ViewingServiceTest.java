package fr.prendresoin.viewing;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import fr.prendresoin.organisation.OrganisationFixtures;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RecordedEvents;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViewingServiceTest {

    private static final String REASON = "Ne trouve pas sa formation";

    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final RecordedEvents events = new RecordedEvents();
    private final InMemoryViewingRepository viewings = new InMemoryViewingRepository();
    private final Map<PersonId, List<Grant>> people = new HashMap<>();
    private final ViewingService service = new ViewingService(viewings, this::find, events, clock);
    private final ViewingQueries queries = new ViewingQueries(viewings, this::find, clock);
    private final SignInToken session = new SignInToken(Ids.next().toString());
    private final UUID faculty = OrganisationFixtures.anyFaculty().value();
    private final UUID elsewhere = OrganisationFixtures.anyFaculty().value();
    private final Actor administrator = IdentityFixtures.administrator();
    private final Actor manager = IdentityFixtures.managerOf(faculty);
    private final PersonId student = student(faculty, new Grant(Role.STUDENT, faculty));

    @Test
    void an_administrator_sees_as_a_student_for_half_an_hour_and_both_moments_are_told() {
        service.begin(administrator, session, student, REASON);
        View view = queries.present(administrator, session).orElseThrow();

        assertThat(view.seen().actor().person()).isEqualTo(student);
        assertThat(view.seen().actor().readOnly()).isTrue();
        clock.advance(Viewing.LONGEST);
        assertThat(queries.present(administrator, session)).isEmpty();
        assertThat(service.endOverdue(Actor.system("end-viewings"))).isEqualTo(1);
        assertThat(events.all())
                .containsExactly(
                        new ViewingBegun(student, Role.ADMINISTRATOR, REASON),
                        new ViewingEnded(student, Role.ADMINISTRATOR, REASON));
    }

    @Test
    void the_way_back_ends_it_once() {
        viewings.sessions.add(session);
        service.begin(administrator, session, student, REASON);
        clock.advance(Duration.ofMinutes(5));

        service.end(administrator, session);
        service.end(administrator, session);

        assertThat(queries.present(administrator, session)).isEmpty();
        assertThat(service.endOverdue(Actor.system("end-viewings"))).isZero();
        assertThat(events.of(ViewingEnded.class)).hasSize(1);
    }

    @Test
    void a_manager_sees_as_a_student_of_theirs_what_lies_in_their_faculty_only() {
        PersonId both = student(
                faculty,
                new Grant(Role.STUDENT, faculty),
                new Grant(Role.STUDENT, elsewhere),
                new Grant(Role.PRACTITIONER, null));
        service.begin(manager, session, both, REASON);

        Actor seen = queries.present(manager, session).orElseThrow().seen().actor();

        assertThat(seen.grants()).containsExactly(new Grant(Role.STUDENT, faculty));
        assertThat(seen.shows(faculty)).isTrue();
        assertThat(seen.shows(elsewhere)).isFalse();
    }

    @Test
    void the_students_of_others_and_nobody_look_alike_to_a_manager() {
        PersonId other = student(elsewhere, new Grant(Role.STUDENT, elsewhere));

        assertThatExceptionOfType(NotYours.class).isThrownBy(() -> service.begin(manager, session, other, REASON));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> service.begin(manager, session, IdentityFixtures.anyPerson(), REASON));
        assertThat(queries.offered(manager, other)).isFalse();
        assertThat(queries.offered(manager, student)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "DOYENS", "DPC_ORGANISER", "FACULTY_MANAGER", "JURY_MEMBER"})
    void nobody_sees_as_somebody_with_rights_over_others(Role role) {
        boolean national =
                List.of(Role.ADMINISTRATOR, Role.DOYENS, Role.DPC_ORGANISER).contains(role);
        PersonId powerful = student(faculty, new Grant(role, national ? null : elsewhere));

        assertRefused(() -> service.begin(administrator, session, powerful, REASON), ViewingRule.MORE_RIGHTS);
        assertRefused(() -> service.begin(manager, session, powerful, REASON), ViewingRule.MORE_RIGHTS);
        assertThat(queries.offered(administrator, powerful)).isFalse();
    }

    @Test
    void nobody_sees_as_themselves_without_a_reason_or_further_through_the_eyes_of_another() {
        people.put(administrator.requirePerson(), List.of());

        assertRefused(
                () -> service.begin(administrator, session, administrator.requirePerson(), REASON),
                ViewingRule.NOT_ONESELF);
        assertRefused(() -> service.begin(administrator, session, student, " "), Reason.Fault.REASON_MISSING);
        service.begin(administrator, session, student, REASON);
        assertRefused(() -> service.begin(administrator, session, student, REASON), ViewingRule.ALREADY_LOOKING);
    }

    @ParameterizedTest
    @EnumSource(names = {"STUDENT", "TEACHER", "TUTOR", "PRACTITIONER", "DOYENS", "JURY_MEMBER", "DPC_ORGANISER"})
    void nobody_else_sees_as_anybody(Role role) {
        Actor actor = Actor.of(IdentityFixtures.anyPerson(), "somebody", List.of(new Grant(role, faculty)));

        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> service.begin(actor, session, student, REASON));
        assertThat(queries.offered(actor, student)).isFalse();
    }

    @Test
    void it_is_over_at_once_when_the_student_leaves_when_the_viewer_loses_the_role_and_when_the_person_gains_power() {
        service.begin(manager, session, student, REASON);
        assertThat(queries.present(manager, session)).isPresent();

        assertThat(queries.present(IdentityFixtures.learner(manager.requirePerson()), session))
                .isEmpty();
        people.put(student, List.of(new Grant(Role.FACULTY_MANAGER, elsewhere)));
        assertThat(queries.present(manager, session)).isEmpty();
        people.put(student, List.of());
        viewings.students.remove(student);
        assertThat(queries.present(manager, session)).isEmpty();
    }

    @Test
    void the_eyes_of_another_session_or_of_another_viewer_are_not_ones_own() {
        service.begin(administrator, session, student, REASON);

        assertThat(queries.present(administrator, new SignInToken(Ids.next().toString())))
                .isEmpty();
        assertThat(queries.present(IdentityFixtures.administrator(), session)).isEmpty();
        service.end(IdentityFixtures.administrator(), session);
        assertThat(queries.present(administrator, session)).isPresent();
    }

    @Test
    void whoever_was_seen_learns_by_which_role_when_and_why() {
        service.begin(manager, session, student, REASON);
        clock.advance(Duration.ofMinutes(2));
        service.end(manager, session);

        assertThat(queries.own(IdentityFixtures.learner(student)))
                .containsExactly(new ViewingRow(
                        Role.FACULTY_MANAGER, clock.instant().minusSeconds(120), clock.instant(), REASON));
        assertThat(queries.own(manager)).isEmpty();
    }

    private PersonId student(UUID where, Grant... grants) {
        PersonId person = IdentityFixtures.anyPerson();
        people.put(person, List.of(grants));
        viewings.students.put(person, where);
        return person;
    }

    private Optional<SignedIn> find(PersonId person) {
        return Optional.ofNullable(people.get(person))
                .map(grants -> new SignedIn(
                        Actor.of(person, "Camille Exemple", grants),
                        "Camille",
                        "Exemple",
                        clock.instant(),
                        clock.instant()));
    }
}
