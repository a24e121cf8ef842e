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
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.RuleViolation;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class MembershipServiceTest {

    private static final UUID FACULTY = OrganisationFixtures.anyFaculty().value();

    private final InMemoryOrganisationRepository organisations = new InMemoryOrganisationRepository();
    private final RecordedEvents events = new RecordedEvents();
    private final MembershipService service =
            new MembershipService(organisations, events, HandClock.at("2026-11-22T09:00:00Z"));
    private final PersonId person = IdentityFixtures.anyPerson();
    private final Actor manager = IdentityFixtures.managerOf(FACULTY);

    @ParameterizedTest
    @EnumSource(names = {"DOYENS", "ADMINISTRATOR", "PRACTITIONER", "DPC_ORGANISER"})
    void a_national_role_has_no_faculty(Role role) {
        service.appoint(IdentityFixtures.administrator(), person, new Grant(role, null));

        assertThat(events.all()).containsExactly(new MemberAppointed(person, new Grant(role, null)));
        assertRefused(new Grant(role, FACULTY));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"DOYENS", "ADMINISTRATOR", "PRACTITIONER", "DPC_ORGANISER"})
    void every_other_role_needs_one(Role role) {
        service.appoint(IdentityFixtures.administrator(), person, new Grant(role, FACULTY));

        assertThat(events.all()).containsExactly(new MemberAppointed(person, new Grant(role, FACULTY)));
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
    void a_manager_of_a_component_appoints_nobody_there() {
        UnitId component = manages("0134009m-medecine");

        assertDenied(manager, person, new Grant(Role.FACULTY_MANAGER, component.value()));
    }

    @Test
    void a_manager_gives_no_other_role_and_nothing_to_themselves() {
        manages("0134009m");
        UUID component = unit("0134009m-medecine").value();

        assertDenied(manager, person, new Grant(Role.TEACHER, component));
        assertDenied(manager, person, new Grant(Role.ADMINISTRATOR, null));
        assertDenied(manager, manager.requirePerson(), new Grant(Role.FACULTY_MANAGER, component));
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

    private void assertRefused(Grant grant) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.appoint(IdentityFixtures.administrator(), person, grant))
                .extracting(RuleViolation::rule)
                .isEqualTo(OrganisationRule.ROLE_NEEDS_ANOTHER_SCOPE);
        assertThat(organisations.all(Membership.class)).hasSize(1);
    }
}
