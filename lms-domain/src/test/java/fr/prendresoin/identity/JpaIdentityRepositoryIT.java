package fr.prendresoin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.OnMariaDb;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaIdentityRepositoryIT {

    private static final Instant OPENED = Instant.parse("2026-11-22T08:00:00Z");

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private DatabaseWorld world;
    private IdentityRepository identities;
    private PersonId person;
    private PersonId other;

    @BeforeEach
    void two_people_are_signed_in_one_of_them_twice() {
        world = database.world();
        identities = new JpaIdentityRepository(database.entityManager());
        person = signedIn("claire", "portable", "téléphone");
        other = signedIn("zoe", "bureau");
    }

    @Test
    void ending_a_persons_sessions_leaves_everybody_elses_open() {
        identities.endSessionsOf(person, OPENED.plusSeconds(60));

        assertThat(open(person)).isZero();
        assertThat(open(other)).isEqualTo(1);
    }

    @Test
    void a_session_that_had_ended_keeps_its_end() {
        identities.endSession(new SignInToken("portable"), OPENED.plusSeconds(30));
        identities.endSessionsOf(person, OPENED.plusSeconds(60));

        assertThat(database.entityManager()
                        .createQuery("select count(s) from SignInSession s where s.endedAt = :moment", Long.class)
                        .setParameter("moment", OPENED.plusSeconds(30))
                        .getSingleResult())
                .isEqualTo(1);
    }

    private PersonId signedIn(String login, String... tokens) {
        PersonId id = world.person("Exemple", login);
        Account account = new Account(id, new Login(login), "hash");
        identities.add(account);
        for (String token : tokens) {
            world.sql(
                    "insert into sign_in_session values (?, ?, ?, ?, null)",
                    new SignInToken(token).hash(),
                    account.id(),
                    LocalDateTime.ofInstant(OPENED, ZoneOffset.UTC),
                    LocalDateTime.ofInstant(OPENED, ZoneOffset.UTC));
        }
        return id;
    }

    private long open(PersonId who) {
        database.entityManager().clear();
        return database.entityManager()
                .createQuery(
                        "select count(s) from SignInSession s join Account a on a.id = s.accountId"
                                + " where a.personId = :person and s.endedAt is null",
                        Long.class)
                .setParameter("person", who.value())
                .getSingleResult();
    }
}
