package fr.prendresoin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.shared.Columns;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaIdentityRepositoryIT {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @RegisterExtension
    final OnMariaDb database = new OnMariaDb();

    @Test
    void the_browsers_of_one_person_are_put_out_and_nobody_elses() {
        JpaIdentityRepository identities = new JpaIdentityRepository(database.entityManager());
        PersonId person = database.world().person();
        SignInSession theirs = signedIn(identities, person, "a");
        SignInSession another = signedIn(identities, database.world().person(), "b");

        identities.endSessionsOf(person, NOW);

        database.entityManager().refresh(theirs);
        database.entityManager().refresh(another);
        assertThat(Columns.read(theirs, "endedAt")).isEqualTo(NOW);
        assertThat(Columns.read(another, "endedAt")).isNull();
    }

    private static SignInSession signedIn(JpaIdentityRepository identities, PersonId person, String login) {
        Account account = new Account(person, new Login(login), "any hash");
        SignInSession session = new SignInSession(SignInToken.random(), account.id(), NOW.minusSeconds(60));
        identities.add(account);
        identities.add(session);
        return session;
    }
}
