package fr.prendresoin.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotYours;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaUnitQueriesIT {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private UUID establishment;
    private UUID medicine;
    private UUID pharmacy;
    private UnitQueries units;

    @BeforeEach
    void an_establishment_with_two_components() {
        establishment = Ids.next();
        database.world()
                .sql(
                        "insert into organisation_unit values (?, null, 'ESTABLISHMENT', ?, 'Université')",
                        establishment,
                        establishment.toString());
        medicine = component();
        pharmacy = component();
        units = OrganisationFixtures.units(database.entityManager());
    }

    @Test
    void what_stands_below_a_unit_is_itself_and_its_components() {
        assertThat(units.below(new UnitId(establishment))).containsExactlyInAnyOrder(establishment, medicine, pharmacy);
        assertThat(units.below(new UnitId(medicine))).containsExactly(medicine);
        assertThat(units.facultiesOf(new UnitId(establishment)))
                .containsExactlyInAnyOrder(new FacultyId(medicine), new FacultyId(pharmacy));
        assertThat(units.facultiesOf(new UnitId(Ids.next()))).isEmpty();
    }

    @Test
    void who_manages_an_establishment_manages_it_and_all_below() {
        Actor manager = managerOf(establishment);

        assertThat(managed(manager)).containsExactlyInAnyOrder(establishment, medicine, pharmacy);
        assertThatCode(() -> units.requireManager(manager, new UnitId(establishment)))
                .doesNotThrowAnyException();
    }

    @Test
    void who_manages_every_component_one_by_one_does_not_manage_the_establishment() {
        Actor manager = managerOf(medicine, pharmacy);

        assertThat(managed(manager)).containsExactlyInAnyOrder(medicine, pharmacy);
        assertHidden(manager, establishment);
    }

    @Test
    void a_role_that_has_ended_or_is_another_manages_nothing() {
        Actor manager = managerOf(medicine);
        database.world().sql("update membership set ended_at = now(6)");

        assertThat(managed(manager)).isEmpty();
        assertHidden(manager, medicine);
        assertHidden(IdentityFixtures.doyens(), medicine);
        assertHidden(Actor.anonymous(), medicine);
    }

    @Test
    void an_administrator_manages_every_unit_that_exists() {
        Actor administrator = IdentityFixtures.administrator();

        assertThat(managed(administrator)).contains(establishment, medicine, pharmacy);
        assertHidden(administrator, Ids.next());
    }

    private List<UUID> managed(Actor actor) {
        return units.managedBy(actor).stream().map(UnitRow::id).toList();
    }

    private void assertHidden(Actor actor, UUID unit) {
        assertThatExceptionOfType(NotYours.class).isThrownBy(() -> units.requireManager(actor, new UnitId(unit)));
    }

    private UUID component() {
        UUID component = database.world().faculty();
        database.world().sql("update organisation_unit set parent_id = ? where id = ?", establishment, component);
        database.world().sql("insert into unit_faculty values (?, ?)", establishment, component);
        return component;
    }

    /** Somebody with the role in these units, who comes in as a manager of the faculties below. */
    private Actor managerOf(UUID... where) {
        List<UUID> faculties = Stream.of(where)
                .flatMap(unit -> units.facultiesOf(new UnitId(unit)).stream())
                .map(FacultyId::value)
                .toList();
        return database.world().manager(List.of(where), faculties);
    }
}
