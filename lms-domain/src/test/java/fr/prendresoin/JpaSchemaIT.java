package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.jpa.JpaHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The entities and the migrated schema say the same, column by column. */
class JpaSchemaIT {

    /** Flyway's own table, the one the web layer's jobs lock in SQL, and those read and written in SQL alone. */
    private static final String NOT_OURS =
            "('flyway_schema_history', 'job_lock', 'unit_faculty', 'seal_root', 'seal_leaf', 'sealed_text')";

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @Test
    void every_mapped_column_exists() {
        Set<String> existing = columns("1 = 1");

        assertThat(mapped()).hasSizeGreaterThan(80).isSubsetOf(existing);
    }

    @Test
    void every_column_that_needs_a_value_is_mapped() {
        Set<String> required =
                columns("c.is_nullable = 'NO' and c.column_default is null and c.extra not like '%auto_increment%'");

        assertThat(required).hasSizeGreaterThan(60).isSubsetOf(mapped());
    }

    @Test
    void every_table_has_its_entity() {
        Set<String> tables = columns("1 = 1").stream().map(JpaSchemaIT::tableOf).collect(Collectors.toSet());

        assertThat(mapped().stream().map(JpaSchemaIT::tableOf).collect(Collectors.toSet()))
                .containsAll(tables);
    }

    @Test
    void identifiers_are_of_the_type_uuid() {
        Set<String> uuids = columns("c.data_type = 'uuid'");
        Set<String> named = columns("c.column_name like '%\\_id' or c.column_name in ('decided_by')");

        assertThat(uuids).hasSizeGreaterThan(30).containsAll(named);
    }

    private Set<String> mapped() {
        EntityManager entityManager = database.entityManager();
        return JpaHelper.getServerSession(entityManager.getEntityManagerFactory()).getDescriptors().values().stream()
                .flatMap(JpaSchemaIT::fields)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> fields(ClassDescriptor descriptor) {
        return descriptor.getFields().stream()
                .map(field -> field.getTable().getName() + "." + field.getName())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    @SuppressWarnings("unchecked")
    private Set<String> columns(String condition) {
        List<String> names = database.entityManager()
                .createNativeQuery("select concat(c.table_name, '.', c.column_name) from information_schema.columns c"
                        + " where c.table_schema = database() and c.table_name not in " + NOT_OURS + " and ("
                        + condition + ")")
                .getResultList();
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String tableOf(String column) {
        return column.substring(0, column.indexOf('.'));
    }
}
