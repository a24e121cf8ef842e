package fr.prendresoin.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.Columns;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.NotYours;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class MembershipServiceTest {

    private static final UUID FACULTY = OrganisationFixtures.anyFaculty().value();

    private static final Grant MANAGER = new Grant(Role.FACULTY_MANAGER, FACULTY);

    private final InMemoryOrganisationRepository organisations = new InMemoryOrganisationRepository();
    private final RecordedEvents events = new RecordedEvents();
    private final List<RoleChange> asked = new ArrayList<>();
    private final MembershipService service = new MembershipService(
            organisations, (actor, change) -> asked.add(change), events, HandClock.at("2026-11-22T09:00:00Z"));
    private final PersonId person = IdentityFixtures.anyPerson();
    private final Actor manager = IdentityFixtures.managerOf(FACULTY);

    @ParameterizedTest
    @EnumSource(names = {"DOYENS", "ADMINISTRATOR", "PRACTITIONER", "DPC_ORGANISER"})
    void a_national_role_has_no_faculty(Role role) {
        service.appoint(IdentityFixtures.administrator(), person, new Grant(role, null));

        assertThat(events.all()).containsExactly(new MemberAppointed(person, new Grant(role, null), ""));
        assertRefused(new Grant(role, FACULTY));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"DOYENS", "ADMINISTRATOR", "PRACTITIONER", "DPC_ORGANISER"})
    void every_other_role_needs_one(Role role) {
        service.appoint(IdentityFixtures.administrator(), person, new Grant(role, FACULTY));

        assertThat(events.all()).containsExactly(new MemberAppointed(person, new Grant(role, FACULTY), ""));
        assertRefused(new Grant(role, null));
    }

    @Test
    void a_manager_appoints_managers_strictly_below_their_unit() {
        UnitId establishment = manages("0134009m");
        UUID component = unit("0134009m-medecine").value();

        service.appoint(manager, person, new Grant(Role.FACULTY_MANAGER, component));
        assertThat(organisations.unitsOf(person, Role.FACULTY_MANAGER)).containsExactly(new UnitId(component));
        assertDenied(manager, person, new Grant(Role.FACULTY_MANAGER, establishment.value()));
        assertDenied(
                manager, person, new Grant(Role.FACULTY_MANAGER, unit("france").value()));
        assertDenied(
                manager,
                person,
                new Grant(Role.FACULTY_MANAGER, unit("0801344b-medecine").value()));
    }

    @Test
    void a_manager_of_a_component_appoints_teachers_and_tutors_there_and_no_manager() {
        UnitId component = manages("0134009m-medecine");

        service.appoint(manager, person, new Grant(Role.TEACHER, component.value()));
        service.appoint(manager, person, new Grant(Role.TUTOR, component.value()));
        assertDenied(
                manager,
                person,
                new Grant(Role.TEACHER, unit("0801344b-medecine").value()));

        assertDenied(manager, person, new Grant(Role.FACULTY_MANAGER, component.value()));
    }

    @Test
    void a_manager_gives_no_role_with_other_powers_and_nothing_to_themselves() {
        manages("0134009m");
        UUID component = unit("0134009m-medecine").value();

        assertDenied(manager, person, new Grant(Role.JURY_MEMBER, component));
        assertDenied(manager, person, new Grant(Role.STUDENT, component));
        assertDenied(manager, person, new Grant(Role.ADMINISTRATOR, null));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() ->
                        service.appoint(manager, manager.requirePerson(), new Grant(Role.FACULTY_MANAGER, component)))
                .extracting(RuleViolation::rule)
                .isEqualTo(OrganisationRule.NOT_ONESELF);
    }

    @Test
    void who_was_a_manager_appoints_nobody_any_more() {
        manages("0134009m");
        organisations
                .all(Membership.class)
                .forEach(membership -> Columns.write(membership, "endedAt", Instant.parse("2026-11-21T09:00:00Z")));

        assertDenied(
                manager,
                person,
                new Grant(Role.FACULTY_MANAGER, unit("0134009m-medecine").value()));
    }

    private UnitId manages(String code) {
        new FacultyRegisterService(organisations).refresh(Actor.system("start-up"));
        organisations.add(new Membership(
                manager.requirePerson(),
                new Grant(Role.FACULTY_MANAGER, unit(code).value()),
                Instant.parse("2026-11-20T09:00:00Z")));
        return unit(code);
    }

    private UnitId unit(String code) {
        return organisations.units().stream()
                .filter(unit -> unit.code().equals(code))
                .map(OrganisationUnit::id)
                .findFirst()
                .orElseThrow();
    }

    private void assertDenied(Actor actor, PersonId appointed, Grant grant) {
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> service.appoint(actor, appointed, grant));
    }

    @Test
    void only_the_administration_appoints() {
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> service.appoint(
                        IdentityFixtures.managerOf(FACULTY), person, new Grant(Role.FACULTY_MANAGER, FACULTY)));
        assertThat(organisations.all(Membership.class)).isEmpty();
    }

    @Test
    void every_appointment_asks_whether_one_person_is_enough() {
        service.appoint(IdentityFixtures.administrator(), person, MANAGER, "Remplace une collègue");

        assertThat(asked).containsExactly(RoleChange.appoint(person, MANAGER));
        assertThat(events.all()).containsExactly(new MemberAppointed(person, MANAGER, "Remplace une collègue"));
    }

    @Test
    void nobody_receives_what_a_second_person_refused() {
        MembershipService strict = new MembershipService(
                organisations,
                (actor, change) -> {
                    throw new AccessDenied("on purpose");
                },
                events,
                HandClock.at("2026-11-22T09:00:00Z"));

        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> strict.appoint(IdentityFixtures.administrator(), person, MANAGER, "Essai"));
        assertThat(organisations.all(Membership.class)).isEmpty();
        assertThat(events.all()).isEmpty();
    }

    @Test
    void nobody_appoints_themselves() {
        Actor administrator = IdentityFixtures.administrator();

        assertRefused(
                OrganisationRule.NOT_ONESELF,
                () -> service.appoint(administrator, administrator.requirePerson(), MANAGER, "Essai"));
    }

    @Test
    void a_role_is_held_once_in_a_scope_and_again_once_it_has_ended() {
        service.appoint(IdentityFixtures.administrator(), person, MANAGER);

        assertRefused(
                OrganisationRule.ROLE_ALREADY_HELD,
                () -> service.appoint(IdentityFixtures.administrator(), person, MANAGER, "Encore"));
        service.end(IdentityFixtures.administrator(), onlyMembership(), "Mutation");
        service.appoint(IdentityFixtures.administrator(), person, MANAGER, "De retour");

        assertThat(events.of(MembershipEnded.class)).containsExactly(new MembershipEnded(person, MANAGER, "Mutation"));
        assertThat(organisations.all(Membership.class)).hasSize(2);
    }

    @Test
    void a_role_ends_once_and_for_a_reason() {
        service.appoint(IdentityFixtures.administrator(), person, MANAGER);
        MembershipId membership = onlyMembership();

        assertRefused(
                Reason.Fault.REASON_MISSING, () -> service.end(IdentityFixtures.administrator(), membership, null));
        service.end(IdentityFixtures.administrator(), membership, "Mutation");
        assertRefused(
                OrganisationRule.ROLE_ALREADY_ENDED,
                () -> service.end(IdentityFixtures.administrator(), membership, "Mutation"));
    }

    @Test
    void the_last_administrator_stays_one() {
        Grant administration = new Grant(Role.ADMINISTRATOR, null);
        service.appoint(Actor.system("startup"), person, administration);
        MembershipId first = onlyMembership();

        assertRefused(
                OrganisationRule.LAST_ADMINISTRATOR,
                () -> service.end(IdentityFixtures.administrator(), first, "Départ"));
        service.appoint(Actor.system("startup"), IdentityFixtures.anyPerson(), administration);
        service.end(IdentityFixtures.administrator(), first, "Départ");

        assertThat(organisations.holders(administration)).isEqualTo(1);
    }

    @Test
    void nobody_ends_a_role_that_is_not_theirs_to_give() {
        service.appoint(IdentityFixtures.administrator(), person, MANAGER);

        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> service.end(IdentityFixtures.doyens(), onlyMembership(), "Essai"));
        assertThatExceptionOfType(NotYours.class)
                .isThrownBy(() -> service.end(IdentityFixtures.managerOf(FACULTY), onlyMembership(), "Essai"));
        assertThat(organisations.findHeld(person, MANAGER)).isPresent();
    }

    private MembershipId onlyMembership() {
        Membership membership = organisations.all(Membership.class).findFirst().orElseThrow();
        return new MembershipId((UUID) Columns.read(membership, "id"));
    }

    private static void assertRefused(Rule rule, ThrowingCallable useCase) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(useCase)
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }

    private void assertRefused(Grant grant) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.appoint(IdentityFixtures.administrator(), person, grant))
                .extracting(RuleViolation::rule)
                .isEqualTo(OrganisationRule.ROLE_NEEDS_ANOTHER_SCOPE);
        assertThat(organisations.all(Membership.class)).hasSize(1);
    }
}
