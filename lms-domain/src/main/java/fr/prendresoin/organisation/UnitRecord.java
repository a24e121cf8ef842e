package fr.prendresoin.organisation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A unit as the reference data say it.
 *
 * @param parent the code of the unit above; null for the nation
 */
record UnitRecord(UnitKind kind, String code, String name, String parent) {

    private static final UnitRecord NATION = new UnitRecord(UnitKind.NATION, "france", "France", null);

    /** The whole tree, every unit after the one above it. */
    static Collection<UnitRecord> treeOf(List<FacultyRecord> faculties) {
        Map<String, UnitRecord> tree = new LinkedHashMap<>();
        tree.put(NATION.code(), NATION);
        for (FacultyRecord faculty : faculties) {
            String academy = "academie-" + slug(faculty.academy());
            String establishment = faculty.uai().value().toLowerCase(Locale.ROOT);
            tree.putIfAbsent(academy, new UnitRecord(UnitKind.ACADEMY, academy, faculty.academy(), NATION.code()));
            tree.putIfAbsent(
                    establishment,
                    new UnitRecord(UnitKind.ESTABLISHMENT, establishment, faculty.establishment(), academy));
            tree.put(faculty.code(), new UnitRecord(UnitKind.COMPONENT, faculty.code(), faculty.name(), establishment));
        }
        return tree.values();
    }

    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
