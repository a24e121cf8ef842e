package fr.prendresoin.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.World;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaFileRepositoryIT extends FileRepositoryContract {

    @RegisterExtension
    final OnMariaDb database = new OnMariaDb();

    @Override
    World world() {
        return database.world();
    }

    @Override
    FileRepository files() {
        return new JpaFileRepository(database.entityManager());
    }

    @Test
    void the_rpps_number_is_the_one_the_person_is_known_under_today() {
        PersonId person = world().person();
        identifier(person, "99700366240", LocalDateTime.of(2026, 1, 1, 0, 0));
        assertThat(files().rpps(person)).isEmpty();

        identifier(person, "99700218896", null);
        assertThat(files().rpps(person)).contains("99700218896");
    }

    private void identifier(PersonId person, String number, LocalDateTime endedAt) {
        database.world()
                .sql(
                        "insert into person_identifier values (?, ?, 'RPPS', '', ?, 'DIRECTORY', ?, ?)",
                        Ids.next(),
                        person.value(),
                        number,
                        LocalDateTime.of(2025, 1, 1, 0, 0),
                        endedAt);
    }
}
