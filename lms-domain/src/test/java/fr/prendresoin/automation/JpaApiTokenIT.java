package fr.prendresoin.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.shared.Secret;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaApiTokenIT {

    private static final LocalDate SUMMER = LocalDate.of(2027, 6, 30);

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final RecordedEvents events = new RecordedEvents();
    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private ApiTokenService tokens;
    private ApiDoorService door;
    private UUID establishment;
    private UUID faculty;
    private Actor manager;

    @BeforeEach
    void aManagerOfAnEstablishment() {
        tokens = AutomationFixtures.tokens(database.entityManager(), events, clock);
        door = AutomationFixtures.door(database.entityManager(), clock);
        establishment = Ids.next();
        database.world()
                .sql(
                        "insert into organisation_unit values (?, null, 'ESTABLISHMENT', ?, 'Université')",
                        establishment,
                        establishment.toString());
        faculty = database.world().faculty();
        database.world().sql("update organisation_unit set parent_id = ? where id = ?", establishment, faculty);
        database.world().sql("insert into unit_faculty values (?, ?)", establishment, faculty);
        manager = managerOf(establishment);
    }

    /** Somebody whose role is given in this unit. */
    private Actor managerOf(UUID unit) {
        return database.world().manager(List.of(unit), List.of(faculty));
    }

    private ApiTokenId made(boolean mayWrite) {
        return tokens.make(manager, new NewToken("Annuaire", new UnitId(establishment), mayWrite, SUMMER));
    }

    private Secret drawn(ApiTokenId token) {
        Secret secret = tokens.drawSecret(manager, token).orElseThrow();
        database.world().forget();
        return secret;
    }

    @Test
    void whoever_holds_the_secret_is_a_program_that_manages_the_faculties_below_the_unit() {
        ApiTokenId token = made(true);
        Secret secret = drawn(token);

        ApiDoorService.Entered entered = door.enter(Actor.anonymous(), secret).orElseThrow();

        assertThat(secret.reveal()).startsWith("ps_").hasSizeGreaterThan(45);
        assertThat(entered.actor().machine()).isTrue();
        assertThat(entered.actor().name()).startsWith("Annuaire [");
        assertThat(entered.actor().scopesOf(Role.FACULTY_MANAGER)).containsExactly(faculty);
        assertThat(entered.access()).isEqualTo(new ApiAccess(token, new UnitId(establishment), true));
        assertThat(events.of(ApiTokenMade.class)).hasSize(1);
    }

    @Test
    void the_secret_is_shown_once_to_its_maker_and_kept_nowhere() {
        ApiTokenId token = made(false);

        assertThat(tokens.drawSecret(managerOf(establishment), token)).isEmpty();
        Secret secret = drawn(token);
        assertThat(tokens.drawSecret(manager, token)).isEmpty();
        assertThat(database.entityManager()
                        .createNativeQuery("select secret_hash from api_token")
                        .getResultList())
                .containsExactly(secret.hash());
    }

    @Test
    void a_secret_nobody_came_for_within_ten_minutes_is_never_drawn() {
        ApiTokenId token = made(false);
        clock.advance(Duration.ofMinutes(10));

        assertThat(tokens.drawSecret(manager, token)).isEmpty();
    }

    @Test
    void a_revoked_token_opens_nothing_and_neither_does_one_that_has_ended() {
        ApiTokenId token = made(true);
        Secret secret = drawn(token);
        Secret other = drawn(made(true));

        tokens.revoke(manager, token);
        database.world().forget();

        assertThat(door.enter(Actor.anonymous(), secret)).isEmpty();
        assertThat(events.of(ApiTokenRevoked.class)).hasSize(1);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> tokens.revoke(manager, token));
        assertThat(door.enter(Actor.anonymous(), other)).isPresent();
        clock.advance(Duration.ofDays(221));
        assertThat(door.enter(Actor.anonymous(), other)).isEmpty();
        assertThat(door.enter(Actor.anonymous(), new Secret("ps_")))
                .as("anybody's guess")
                .isEmpty();
        assertThat(door.enter(Actor.anonymous(), new Secret(null))).isEmpty();
    }

    @Test
    void a_token_does_not_outlive_the_role_of_its_maker() {
        Secret secret = drawn(made(true));
        Actor colleague = managerOf(establishment);
        Secret other = tokens.drawSecret(
                        colleague,
                        tokens.make(colleague, new NewToken("Annuaire", new UnitId(establishment), true, SUMMER)))
                .orElseThrow();

        database.world()
                .sql(
                        "update membership set ended_at = now(6) where person_id = ?",
                        manager.requirePerson().value());
        database.world().forget();

        assertThat(door.enter(Actor.anonymous(), secret)).isEmpty();
        assertThat(door.enter(Actor.anonymous(), other)).isPresent();
        assertThat(tokens.all(colleague)).extracting(ApiTokenRow::orphaned).containsExactly(false, true);
    }

    @Test
    void the_day_of_the_last_use_is_written_once_a_day() {
        Secret secret = drawn(made(true));
        door.enter(Actor.anonymous(), secret);
        database.world().forget();

        assertThat(tokens.all(manager)).singleElement().satisfies(row -> assertThat(row.lastUsedOn())
                .isEqualTo(LocalDate.of(2026, 11, 22)));
        door.enter(Actor.anonymous(), secret);
        clock.advance(Duration.ofDays(1));
        door.enter(Actor.anonymous(), secret);
        database.world().forget();
        assertThat(tokens.all(manager)).singleElement().satisfies(row -> assertThat(row.lastUsedOn())
                .isEqualTo(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void only_those_who_manage_the_whole_unit_make_see_and_revoke_its_tokens() {
        ApiTokenId token = made(true);
        Actor ofOneFaculty = managerOf(faculty);
        Actor administrator = IdentityFixtures.administrator();

        assertThat(tokens.all(ofOneFaculty)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tokens.revoke(ofOneFaculty, token));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        tokens.make(ofOneFaculty, new NewToken("Annuaire", new UnitId(establishment), false, SUMMER)));
        assertThat(tokens.make(ofOneFaculty, new NewToken("Annuaire", new UnitId(faculty), false, SUMMER)))
                .isNotNull();
        assertThat(tokens.all(administrator)).hasSize(2);
        assertThat(tokens.all(IdentityFixtures.anyLearner())).isEmpty();
    }

    @Test
    void a_token_ends_after_today_and_within_thirteen_months() {
        for (LocalDate day : List.of(LocalDate.of(2026, 11, 22), LocalDate.of(2027, 12, 23))) {
            NewToken wanted = new NewToken("Annuaire", new UnitId(establishment), true, day);

            assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> tokens.make(manager, wanted));
        }
        assertThat(tokens.make(
                        manager, new NewToken("Annuaire", new UnitId(establishment), true, LocalDate.of(2027, 12, 22))))
                .isNotNull();
    }
}
