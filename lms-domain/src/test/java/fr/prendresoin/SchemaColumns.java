package fr.prendresoin;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The migrated schema: its tables with their columns, and the columns that refer to another table. */
final class SchemaColumns {

    private static final String COLUMNS = "select table_name, column_name from information_schema.columns"
            + " where table_schema = database() order by table_name, ordinal_position";
    private static final String REFERENCES = "select table_name, column_name, referenced_table_name"
            + " from information_schema.key_column_usage"
            + " where table_schema = database() and referenced_table_name is not null";

    private final EntityManager entityManager;

    SchemaColumns(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A foreign key. */
    record Reference(String table, String column, String target) {}

    Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new TreeMap<>();
        for (Object[] row : rows(COLUMNS)) {
            tables.computeIfAbsent((String) row[0], table -> new ArrayList<>()).add((String) row[1]);
        }
        tables.remove("flyway_schema_history");
        return tables;
    }

    List<Reference> references() {
        return rows(REFERENCES).stream()
                .map(row -> new Reference((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return entityManager.createNativeQuery(sql).getResultList();
    }
}
