package fr.prendresoin.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.OnMariaDb;
import fr.prendresoin.identity.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaFacultyRegisterIT {

    private static final Actor PLATFORM = Actor.system("start-up");

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @Test
    void an_installation_from_before_the_tree_gets_its_tree_and_keeps_its_faculties() {
        DatabaseWorld world = database.world();
        refresh();
        world.sql("delete from unit_faculty");
        world.sql("update organisation_unit set parent_id = null");
        world.sql("delete from organisation_unit where kind <> 'COMPONENT'");
        database.entityManager().clear();

        refresh();
        assertThat(count("select count(*) from organisation_unit where kind = 'COMPONENT'"))
                .isEqualTo(121);
        assertThat(count("select count(*) from organisation_unit where parent_id is null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from unit_faculty u join organisation_unit o on o.id = u.unit_id"
                        + " where o.code = 'france'"))
                .isEqualTo(121);
        assertThat(count("select count(*) from unit_faculty")).isEqualTo(4 * 121);
    }

    private void refresh() {
        JpaOrganisationRepository organisations = new JpaOrganisationRepository(database.entityManager());
        new FacultyRegisterService(organisations).refresh(PLATFORM);
        database.entityManager().flush();
        database.entityManager().clear();
    }

    private long count(String sql) {
        List<?> rows = database.entityManager().createNativeQuery(sql).getResultList();
        return ((Number) rows.get(0)).longValue();
    }
}
