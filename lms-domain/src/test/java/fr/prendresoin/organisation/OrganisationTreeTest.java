package fr.prendresoin.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.shared.Columns;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OrganisationTreeTest {

    private final List<FacultyRecord> records = FacultyRegisterService.read();
    private final Map<String, FacultyId> faculties = faculties(records);

    @Test
    void every_faculty_stands_below_its_establishment_its_academy_and_the_nation() {
        List<OrganisationUnit> units = grown();
        OrganisationTree tree = new OrganisationTree(units);

        assertThat(faculties.values()).hasSize(121).allSatisfy(faculty -> assertThat(tree.above(UnitId.of(faculty)))
                .extracting(above -> unit(units, above).kind())
                .containsExactly(UnitKind.ESTABLISHMENT, UnitKind.ACADEMY, UnitKind.NATION));
    }

    @Test
    void an_establishment_holds_all_its_components() {
        List<OrganisationUnit> units = grown();
        OrganisationTree tree = new OrganisationTree(units);
        Map<String, Long> components = records.stream()
                .collect(Collectors.groupingBy(
                        reference -> reference.uai().value().toLowerCase(Locale.ROOT), Collectors.counting()));

        components.forEach((uai, count) -> {
            UnitId establishment = unit(units, uai).id();
            assertThat(faculties.values())
                    .filteredOn(faculty -> tree.above(UnitId.of(faculty)).contains(establishment))
                    .hasSize(count.intValue());
        });
        assertThat(components).containsValue(1L).hasSizeLessThan(121);
    }

    @Test
    void nothing_is_missing_twice() {
        OrganisationTree tree = new OrganisationTree(List.of());
        tree.missing(records, faculties);

        assertThat(tree.missing(records, faculties)).isEmpty();
    }

    @Test
    void a_component_that_stood_alone_is_put_in_its_place() {
        FacultyRecord first = records.get(0);
        OrganisationUnit alone = OrganisationUnit.of(
                faculties.get(first.code()), new UnitRecord(UnitKind.COMPONENT, first.code(), "Ancien nom", null));
        OrganisationTree tree = new OrganisationTree(List.of(alone));

        assertThat(tree.missing(records, faculties)).doesNotContain(alone);
        tree.arrange(records);
        assertThat(tree.above(alone.id())).hasSize(3);
        assertThat(Columns.read(alone, "name")).isEqualTo(first.name());
    }

    @Test
    void nothing_stands_above_the_nation_or_above_what_nobody_knows() {
        List<OrganisationUnit> units = grown();
        OrganisationTree tree = new OrganisationTree(units);

        assertThat(tree.above(unit(units, "france").id())).isEmpty();
        assertThat(tree.above(new UnitId(UUID.randomUUID()))).isEmpty();
    }

    private List<OrganisationUnit> grown() {
        OrganisationTree tree = new OrganisationTree(List.of());
        List<OrganisationUnit> units = tree.missing(records, faculties);
        tree.arrange(records);
        return units;
    }

    private static Map<String, FacultyId> faculties(List<FacultyRecord> records) {
        Map<String, FacultyId> faculties = new HashMap<>();
        records.forEach(reference -> faculties.put(reference.code(), new FacultyId(UUID.randomUUID())));
        return faculties;
    }

    private static OrganisationUnit unit(List<OrganisationUnit> units, String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static OrganisationUnit unit(List<OrganisationUnit> units, UnitId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow();
    }
}
