package fr.prendresoin.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.MembershipService;
import fr.prendresoin.organisation.OrganisationFixtures;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotYours;
import fr.prendresoin.shared.RecordedEvents;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaTeamIT {

    @RegisterExtension
    final OnMariaDb database = new OnMariaDb();

    private UUID establishment;
    private UUID component;
    private UUID elsewhere;
    private Actor manager;

    @BeforeEach
    void an_establishment_with_one_component_and_another_beside_it() {
        establishment = Ids.next();
        database.world()
                .sql(
                        "insert into organisation_unit values (?, null, 'ESTABLISHMENT', ?, 'Université')",
                        establishment,
                        establishment.toString());
        component = database.world().faculty();
        elsewhere = database.world().faculty();
        database.world().sql("update organisation_unit set parent_id = ? where id = ?", establishment, component);
        manager = Actor.of(
                holds(Role.FACULTY_MANAGER, establishment),
                "manager",
                List.of(new Grant(Role.FACULTY_MANAGER, component)));
    }

    @Test
    void a_manager_sees_their_units_and_those_below_with_who_manages_and_teaches_there() {
        PersonId teacher = holds(Role.TEACHER, component);
        holds(Role.STUDENT, component);
        holds(Role.FACULTY_MANAGER, elsewhere);

        List<TeamUnit> units = team().units(manager);

        assertThat(units).extracting(unit -> unit.unit().id()).containsExactly(establishment, component);
        assertThat(units).extracting(TeamUnit::below).containsExactly(false, true);
        assertThat(units.get(1).people()).extracting(TeamRow::person).containsExactly(teacher.value());
    }

    /** What the page offers and what the rule allows must never differ. */
    @Test
    void every_role_offered_is_one_they_may_give_and_no_other() {
        MembershipService memberships = OrganisationFixtures.memberships(
                database.entityManager(), new RecordedEvents(), HandClock.at("2026-11-22T09:00:00Z"));

        assertThat(team().units(manager))
                .allSatisfy(unit -> assertThat(Role.values()).allSatisfy(role -> {
                    Grant grant = new Grant(role, unit.unit().id());
                    if (unit.delegated().contains(role)) {
                        memberships.requireAppointer(manager, grant);
                    } else {
                        assertThatExceptionOfType(AccessDenied.class)
                                .isThrownBy(() -> memberships.requireAppointer(manager, grant));
                    }
                }));
    }

    @Test
    void who_manages_nothing_has_no_team() {
        assertThatExceptionOfType(NotYours.class).isThrownBy(() -> team().units(IdentityFixtures.administrator()));
        assertThatExceptionOfType(NotYours.class).isThrownBy(() -> team().units(IdentityFixtures.managerOf(component)));
    }

    @Test
    void national_roles_are_known_until_they_end() {
        JpaNationalHolders national = new JpaNationalHolders(database.entityManager());
        PersonId dean = holds(Role.DOYENS, null);
        PersonId teacher = holds(Role.TEACHER, component);

        assertThat(national.include(dean)).isTrue();
        assertThat(national.include(teacher)).isFalse();
        database.world().sql("update membership set ended_at = '2026-11-01' where person_id = ?", dean.value());
        assertThat(national.include(dean)).isFalse();
    }

    private PersonId holds(Role role, UUID unit) {
        PersonId person = database.world().person();
        database.world()
                .sql(
                        "insert into membership (id, person_id, role, unit_id, began_at) values (?, ?, ?, ?, '2026-09-01')",
                        Ids.next(),
                        person.value(),
                        role.name(),
                        unit);
        return person;
    }

    private TeamQueries team() {
        return new TeamQueries(OrganisationFixtures.queries(database.entityManager()), database.entityManager());
    }
}
