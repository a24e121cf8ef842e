package fr.prendresoin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.OnMariaDb;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaIdentityRepositoryIT {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @Test
    void a_suspended_account_is_out_in_every_browser() {
        DatabaseWorld world = database.world();
        PersonId person = world.person();
        UUID account = Ids.next();
        world.sql("insert into account values (?, ?, 'essai', 'hash', null, 1)", account, person.value());
        world.sql("insert into sign_in_session values ('0', ?, '2026-09-01', '2026-09-01', null)", account);
        JpaIdentityRepository identities = new JpaIdentityRepository(database.entityManager());

        new PersonService(identities, HandClock.at("2026-11-22T08:00:00Z"))
                .suspend(Actor.system("test"), new Login("essai"), person);

        assertThat(world.sql("delete from sign_in_session where ended_at is not null"))
                .isEqualTo(1);
    }
}
