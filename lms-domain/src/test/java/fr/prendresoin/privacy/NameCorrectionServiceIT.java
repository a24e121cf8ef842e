package fr.prendresoin.privacy;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.OnMariaDb;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.NotYours;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RecordedEvents;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NameCorrectionServiceIT {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final RecordedEvents events = new RecordedEvents();
    private final HandClock clock = HandClock.at("2026-11-22T08:00:00Z");
    private DatabaseWorld world;
    private NameCorrectionService corrections;
    private PromotionRow promotion;
    private PersonId person;
    private Actor learner;

    @BeforeEach
    void somebody_studies_whose_name_is_wrong() {
        world = database.world();
        corrections = new NameCorrectionService(
                database.entityManager(),
                IdentityFixtures.people(database.entityManager(), events, clock),
                events,
                clock);
        promotion = world.promotion();
        person = world.person("Exmple", "Claire");
        world.join(promotion, person);
        learner = Actor.of(person, "learner", List.of());
    }

    @Test
    void the_last_wish_is_the_one_that_waits() {
        ask("Exemble", "Claire");
        ask(" Exemple ", "Claire  Anne");

        assertThat(corrections.own(learner)).get().satisfies(row -> {
            assertThat(row.familyName()).isEqualTo("Exmple");
            assertThat(row.wantedFamilyName()).isEqualTo("Exemple");
            assertThat(row.wantedGivenName()).isEqualTo("Claire Anne");
        });
        assertThat(corrections.own(Actor.of(world.person(), "other", List.of())))
                .isEmpty();
    }

    @Test
    void those_who_manage_where_they_study_and_administrators_see_it() {
        ask("Exemple", "Claire");

        assertThat(corrections.waiting(manager(promotion.facultyId())))
                .extracting(NameCorrectionRow::person)
                .containsExactly(person);
        assertThat(corrections.waiting(IdentityFixtures.administrator())).hasSize(1);
        assertThat(corrections.waiting(manager(world.faculty()))).isEmpty();
        assertThatExceptionOfType(NotYours.class).isThrownBy(() -> corrections.waiting(learner));
    }

    @Test
    void who_left_the_promotion_is_no_longer_their_managers() {
        ask("Exemple", "Claire");
        world.leave(promotion, person);

        assertThat(corrections.waiting(manager(promotion.facultyId()))).isEmpty();
    }

    @Test
    void a_name_is_corrected_and_the_journal_learns_of_no_name() {
        ask("Exemple", "Claire");

        corrections.correct(manager(promotion.facultyId()), person);

        world.forget();
        assertThat(world.sql(
                        "update person set given_name = given_name where family_name = 'Exemple' and id = ?",
                        person.value()))
                .isEqualTo(1);
        assertThat(corrections.own(learner)).isEmpty();
        assertThat(events.of(NameCorrectionDecided.class)).containsExactly(new NameCorrectionDecided(person, true, ""));
        assertThat(events.of(NameCorrectionDecided.class).get(0).after()).isEmpty();
    }

    @Test
    void a_name_that_stays_stays_for_a_reason() {
        ask("Exemple", "Claire");
        Actor manager = manager(promotion.facultyId());

        assertRefused(() -> corrections.keep(manager, person, " "), Reason.Fault.REASON_MISSING);
        corrections.keep(manager, person, "C’est ainsi sur la carte");

        world.forget();
        assertThat(world.sql("delete from name_correction")).isZero();
        assertThat(events.of(NameCorrectionDecided.class))
                .containsExactly(new NameCorrectionDecided(person, false, "C’est ainsi sur la carte"));
    }

    @Test
    void nobody_decides_for_another_faculty_or_for_themselves() {
        ask("Exemple", "Claire");
        Actor oneself = Actor.of(person, "manager", List.of(new Grant(Role.FACULTY_MANAGER, promotion.facultyId())));

        assertThatExceptionOfType(NotYours.class)
                .isThrownBy(() -> corrections.correct(manager(world.faculty()), person));
        assertThatExceptionOfType(NotYours.class).isThrownBy(() -> corrections.keep(learner, person, "Non"));
        assertRefused(() -> corrections.correct(oneself, person), PrivacyRule.NOT_ONESELF);
        assertThat(corrections.own(learner)).isPresent();
    }

    @Test
    void a_name_is_written_and_is_another_one() {
        assertRefused(() -> ask("", "Claire"), PrivacyRule.NAME_MISSING);
        assertRefused(() -> ask("x".repeat(121), "Claire"), PrivacyRule.NAME_TOO_LONG, 120);
        assertRefused(() -> ask("Exmple", "Claire"), PrivacyRule.NAME_UNCHANGED);
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> corrections.ask(Actor.anonymous(), "Exemple", "Claire"));
    }

    private void ask(String familyName, String givenName) {
        corrections.ask(learner, familyName, givenName);
        world.forget();
    }

    private static Actor manager(UUID faculty) {
        return IdentityFixtures.managerOf(faculty);
    }
}
