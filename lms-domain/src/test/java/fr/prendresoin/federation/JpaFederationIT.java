package fr.prendresoin.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.OnMariaDb;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Adeli;
import fr.prendresoin.identity.Ine;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Rpps;
import fr.prendresoin.organisation.Uai;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaFederationIT {

    private static final Actor VISITOR = Actor.anonymous();
    private static final Uai LYON = new Uai("0134009M");
    private static final String HASH = "a".repeat(64);
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2026, 9, 1, 8, 0);

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private DatabaseWorld world;
    private PersonId person;

    @BeforeEach
    void somebody_exists() {
        world = database.world();
        person = world.person();
    }

    @Test
    void a_browser_is_awaited_once() {
        ProviderRequestService requests = requests();
        requests.begin(VISITOR, HASH, "psc", "/accueil");
        database.entityManager().clear();

        assertThat(requests.end(VISITOR, HASH, "psc")).contains("/accueil");
        assertThat(requests.end(VISITOR, HASH, "psc")).isEmpty();
    }

    @Test
    void browsers_that_never_came_back_leave_no_trace() {
        ProviderRequestService requests = requests();
        requests.begin(VISITOR, HASH, "psc", "/accueil");
        clock.advance(Duration.ofMinutes(11));
        requests.begin(VISITOR, "b".repeat(64), "psc", "");

        assertThat(database.entityManager()
                        .createNativeQuery("select count(*) from provider_request")
                        .getSingleResult())
                .isEqualTo(1L);
    }

    @Test
    void a_practice_is_kept_with_its_choice() {
        JpaPracticeRepository kept = new JpaPracticeRepository(database.entityManager());
        PracticeService practices = new PracticeService(kept, clock);
        Practice town = new Practice("10", "C", "SM54", "L", "SA07", "");
        Practice hospital = new Practice("10", "C", "SM54", "S", "SA01", "750000001");
        practices.heard(Actor.system("test"), person, List.of(town, hospital));
        Actor professional = Actor.of(person, "professional", List.of());
        UUID wanted = practices.own(professional).get(1).id();

        practices.choose(professional, wanted);
        database.entityManager().flush();
        database.entityManager().clear();

        assertThat(kept.of(person)).extracting(KnownPractice::practice).containsExactly(town, hospital);
        assertThat(kept.of(person)).extracting(KnownPractice::chosen).containsExactly(false, true);
    }

    @Test
    void nobody_is_known_by_a_number_that_no_import_brought() {
        JpaKnownPeople known = new JpaKnownPeople(database.entityManager());

        assertThat(known.byNumber(new Rpps("99700366240"))).isEmpty();
        assertThat(known.byIne(new Ine("123456789FF"))).isEmpty();
        assertThat(known.byStudentNumber(LYON, "42")).isEmpty();
    }

    @Test
    void each_number_an_import_brought_leads_to_its_person_and_no_other() {
        JpaKnownPeople known = new JpaKnownPeople(database.entityManager());
        PersonId other = world.person();
        imported(person, "RPPS", "", "99700366240");
        imported(person, "INE", "", "123456789FF");
        imported(person, "STUDENT_NUMBER", LYON.value(), "42");
        imported(other, "ADELI", "", "759312345");
        imported(other, "STUDENT_NUMBER", "0755976N", "42");

        assertThat(known.byNumber(new Rpps("99700366240"))).contains(person);
        assertThat(known.byIne(new Ine("123456789FF"))).contains(person);
        assertThat(known.byStudentNumber(LYON, "42")).contains(person);
        assertThat(known.byNumber(new Adeli("759312345"))).contains(other);
        assertThat(known.byStudentNumber(new Uai("0755976N"), "42")).contains(other);
    }

    @Test
    void a_number_that_has_ended_leads_to_nobody() {
        imported(person, "RPPS", "", "99700366240");
        world.sql("update person_identifier set ended_at = ?", LONG_AGO);

        assertThat(new JpaKnownPeople(database.entityManager()).byNumber(new Rpps("99700366240")))
                .isEmpty();
    }

    @Test
    void students_of_the_present_and_the_past_belong_to_their_establishment() {
        JpaKnownPeople known = new JpaKnownPeople(database.entityManager());
        assertThat(known.belong(person, LYON)).isFalse();

        UUID promotion = world.promotion().id();
        world.sql(
                "insert into promotion_member values (?, ?, ?, ?, ?)",
                Ids.next(),
                promotion,
                person.value(),
                LONG_AGO,
                LONG_AGO);

        assertThat(known.belong(person, LYON)).isTrue();
        assertThat(known.belong(person, new Uai("0755976N"))).isFalse();
    }

    @Test
    void the_doyens_and_the_administration_are_national_as_long_as_they_are() {
        JpaKnownPeople known = new JpaKnownPeople(database.entityManager());
        world.sql(
                "insert into membership values (?, ?, 'PRACTITIONER', null, ?, null)",
                Ids.next(),
                person.value(),
                LONG_AGO);
        assertThat(known.national(person)).isFalse();

        world.sql(
                "insert into membership values (?, ?, 'DOYENS', null, ?, null)", Ids.next(), person.value(), LONG_AGO);
        assertThat(known.national(person)).isTrue();

        world.sql("update membership set ended_at = ?", LONG_AGO);
        assertThat(known.national(person)).isFalse();
    }

    @Test
    void who_holds_a_role_in_a_faculty_belongs_to_its_establishment_as_long_as_they_do() {
        JpaKnownPeople known = new JpaKnownPeople(database.entityManager());
        UUID role = Ids.next();
        world.sql(
                "insert into membership values (?, ?, 'STUDENT', ?, ?, null)",
                role,
                person.value(),
                world.faculty(),
                LONG_AGO);
        assertThat(known.belong(person, LYON)).isTrue();

        world.sql("update membership set ended_at = ? where id = ?", LONG_AGO, role);
        assertThat(known.belong(person, LYON)).isFalse();
    }

    private void imported(PersonId holder, String scheme, String authority, String value) {
        world.sql(
                "insert into person_identifier values (?, ?, ?, ?, ?, 'IMPORT', ?, null)",
                Ids.next(),
                holder.value(),
                scheme,
                authority,
                value,
                LONG_AGO);
    }

    private ProviderRequestService requests() {
        return new ProviderRequestService(new JpaProviderRequestRepository(database.entityManager()), clock);
    }
}
