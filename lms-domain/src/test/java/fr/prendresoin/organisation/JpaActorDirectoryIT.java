package fr.prendresoin.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.OnMariaDb;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaActorDirectoryIT {

    private static final SignInToken TOKEN = new SignInToken("secret");
    private static final Instant OPENED = Instant.parse("2026-11-22T08:00:00Z");

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final HandClock clock = HandClock.at("2026-11-22T08:00:00Z");
    private DatabaseWorld world;
    private PersonId person;

    @BeforeEach
    void claire_signs_in() {
        world = database.world();
        person = world.person("Martin", "Zoë");
        UUID account = Ids.next();
        world.sql("insert into account values (?, ?, 'claire', 'hash', null, 1)", account, person.value());
        world.sql(
                "insert into sign_in_session values (?, ?, ?, ?, null)",
                TOKEN.hash(),
                account,
                utc(OPENED),
                utc(OPENED));
    }

    @Test
    void somebody_without_role_is_known_by_their_token() {
        ActorDirectory.SignedIn found = find(TOKEN).orElseThrow();

        assertThat(found.actor().person()).isEqualTo(person);
        assertThat(found.actor().name()).isEqualTo("Zoë Martin");
        assertThat(found.actor().grants()).isEmpty();
        assertThat(found.seenAt()).isEqualTo(OPENED);
    }

    @Test
    void every_role_comes_with_its_scope_and_an_ended_one_does_not() {
        UUID faculty = world.faculty();
        member(Role.FACULTY_MANAGER, faculty, null);
        member(Role.DOYENS, null, null);
        member(Role.ADMINISTRATOR, null, utc(OPENED));

        assertThat(find(TOKEN).orElseThrow().actor().grants())
                .containsExactlyInAnyOrder(new Grant(Role.FACULTY_MANAGER, faculty), new Grant(Role.DOYENS, null));
    }

    @Test
    void somebody_who_is_not_signed_in_is_found_with_the_same_roles() {
        UUID faculty = world.faculty();
        PersonId other = world.person("Exemple", "Camille");
        member(Role.DOYENS, null, utc(OPENED));
        member(Role.STUDENT, faculty, null);
        ActorDirectory directory = new ActorDirectory(database.entityManager(), clock);

        assertThat(directory.find(person).orElseThrow().actor())
                .isEqualTo(find(TOKEN).orElseThrow().actor());
        assertThat(directory.find(other).orElseThrow().actor().grants()).isEmpty();
        assertThat(directory.find(new PersonId(Ids.next()))).isEmpty();
    }

    @Test
    void a_role_in_an_establishment_is_one_in_each_of_its_faculties_and_in_no_other() {
        UUID establishment = Ids.next();
        UUID first = world.faculty();
        UUID second = world.faculty();
        world.faculty();
        world.sql(
                "insert into organisation_unit values (?, null, 'ESTABLISHMENT', '0134009m', 'Université')",
                establishment);
        world.sql("update organisation_unit set parent_id = ? where id in (?, ?)", establishment, first, second);
        JpaOrganisationRepository organisations = new JpaOrganisationRepository(database.entityManager());
        organisations.deriveCoverage();
        member(Role.FACULTY_MANAGER, establishment, null);

        assertThat(find(TOKEN).orElseThrow().actor().grants())
                .containsExactlyInAnyOrder(
                        new Grant(Role.FACULTY_MANAGER, first), new Grant(Role.FACULTY_MANAGER, second));
        assertThat(organisations.unitsOf(person, Role.FACULTY_MANAGER)).containsExactly(new UnitId(establishment));
    }

    @Test
    void an_unknown_token_and_the_hash_itself_are_nobody() {
        assertThat(find(new SignInToken("another"))).isEmpty();
        assertThat(find(new SignInToken(TOKEN.hash()))).isEmpty();
    }

    @Test
    void a_session_that_was_ended_is_over() {
        world.sql("update sign_in_session set ended_at = ?", utc(OPENED));

        assertThat(find(TOKEN)).isEmpty();
    }

    @Test
    void thirty_minutes_without_request_end_it() {
        clock.advance(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(find(TOKEN)).isPresent();

        clock.advance(Duration.ofSeconds(1));
        assertThat(find(TOKEN)).isEmpty();
    }

    @Test
    void twelve_hours_end_it_however_busy() {
        clock.advance(Duration.ofHours(12).minusSeconds(1));
        world.sql("update sign_in_session set seen_at = ?", utc(clock.instant()));
        assertThat(find(TOKEN)).isPresent();

        clock.advance(Duration.ofSeconds(1));
        assertThat(find(TOKEN)).isEmpty();
    }

    @Test
    void a_suspended_account_opens_no_door() {
        world.sql("update account set suspended_at = ?", utc(OPENED));

        assertThat(find(TOKEN)).isEmpty();
    }

    private Optional<ActorDirectory.SignedIn> find(SignInToken token) {
        return new ActorDirectory(database.entityManager(), clock).findByToken(token);
    }

    private void member(Role role, UUID faculty, LocalDateTime endedAt) {
        world.sql(
                "insert into membership values (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                person.value(),
                role.name(),
                faculty,
                utc(OPENED),
                endedAt);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
