package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.ErasureService;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PeopleService;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.privacy.DataRegister;
import fr.prendresoin.privacy.Fate;
import fr.prendresoin.privacy.Holding;
import fr.prendresoin.privacy.OwnData;
import fr.prendresoin.privacy.Slice;
import fr.prendresoin.progress.ProofService;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody with a row in every table is erased: nothing is left but what the register declares. */
class ErasureIT {

    private static final String FIGURES = "select count(*), sum(s.completed_at is not null),"
            + " sum(s.started_at is not null), sum(e.exempted_at is not null), sum(e.withdrawn_at is not null)"
            + " from enrolment e left join course_state s on s.enrolment_id = e.id";

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final HandClock clock = HandClock.at("2026-11-22T08:00:00Z");
    private PersonWithEverything somebody;
    private Wiring wiring;

    @BeforeEach
    void somebody_with_everything() {
        somebody = new PersonWithEverything(database.world());
        wiring = new Wiring(database.entityManager(), clock);
    }

    @Test
    void the_person_of_this_test_is_in_every_table_that_may_hold_one() {
        Set<String> found = export(somebody.person).values().stream()
                .filter(slice -> !slice.cells().isEmpty())
                .map(slice -> slice.holding().words().file())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> traces = traces();

        assertThat(wiring.get(OwnData.class).holdings(IdentityFixtures.administrator()))
                .filteredOn(holding -> !holding.table().equals("kept_proof"))
                .allSatisfy(holding -> assertThat(
                                found.contains(holding.words().file()) || traces.contains(holding.table()))
                        .as("PersonWithEverything has no row in %s by %s: add one", holding.table(), holding.link())
                        .isTrue());
    }

    @Test
    void nothing_is_left_but_what_the_register_declares() {
        erase();

        assertThat(traces())
                .as("tables that still hold the erased person: the context that owns each must observe PersonErased")
                .isSubsetOf(kept())
                .contains("kept_proof");
    }

    @Test
    void what_is_theirs_alone_is_deleted_and_one_nameless_person_takes_their_place() {
        long people = count("person");

        erase();

        assertThat(Stream.of("answer", "account", "sign_in_session", "outgoing_mail", "person_identifier", "practice")
                        .map(this::count))
                .containsOnly(0L);
        assertThat(count("person")).isEqualTo(people);
        assertThat(count("person where family_name = 'Compte effacé' and registered_at = '1970-01-01'"))
                .isEqualTo(1);
        assertThat(count("course_state where place_activity is not null or seen_at is not null"))
                .isZero();
    }

    @Test
    void no_figure_changes_and_no_decision_about_others_is_lost() {
        List<?> before = figures();

        erase();

        assertThat(figures()).usingRecursiveComparison().isEqualTo(before);
        assertThat(count("exemption")).isEqualTo(2);
        assertThat(count("exemption where reason = ''")).isEqualTo(1);
        assertThat(count("attempt where score = 9")).isEqualTo(1);
    }

    @Test
    void a_list_says_nothing_more_of_them_but_in_its_file_and_in_lines_that_name_nobody_for_sure() {
        erase();

        assertThat(count("import_change where kind = 'FORGOTTEN' and person_id is null and after_value is null"))
                .isEqualTo(2);
        assertThat(count("import_problem")).isEqualTo(1);
        assertThat(count("import_problem where line = 4")).isEqualTo(1);
    }

    @Test
    void the_journal_stays_as_it_was_and_names_them_only_where_they_acted() {
        erase();

        assertThat(count("journal_entry")).isEqualTo(3);
        assertThat(count("journal_entry where concat_ws('|', actor_name, reason, was_so, is_so) like '%Zyxwvut%'"))
                .isEqualTo(count("journal_entry where actor_id = '" + somebody.person.value() + "'"))
                .isEqualTo(1);
    }

    @Test
    void an_attestation_stays_verifiable_and_leads_to_nothing_else() {
        erase();

        assertThat(count("attestation where snapshot like '%Zyxwvut%' and person_id is null and enrolment_id is null"))
                .isEqualTo(1);
        assertThat(count("attestation")).isEqualTo(1);
    }

    @Test
    void whom_a_list_made_by_mistake_is_gone_with_the_link_that_was_already_sent_to_them() {
        PersonId mistake = database.world().person("Parerreur", "Arrivée");
        database.world()
                .sql(
                        "insert into password_link values (?, ?, '2026-10-01', '2026-10-02', null)",
                        "0".repeat(64),
                        mistake.value());
        database.world()
                .sql(
                        "insert into outgoing_mail (id, person_id, recipient, subject, body, written_at, expires_at, tries)"
                                + " values (uuid(), ?, 'x@example.org', 'Lien', 'Parerreur', '2026-10-01', '2026-10-02', 0)",
                        mistake.value());

        wiring.get(PeopleService.class).erase(Actor.system("test"), List.of(mistake));

        assertThat(count("person where family_name = 'Parerreur'")).isZero();
        assertThat(count("outgoing_mail where body like '%Parerreur%'")).isZero();
        assertThat(traces()).contains("person", "outgoing_mail");
    }

    @Test
    void the_proof_of_a_completed_obligation_goes_the_day_after_its_time() {
        Actor platform = Actor.system("test");
        ProofService proofs = wiring.get(ProofService.class);

        erase();

        assertThat(count("kept_proof where kept_until = '2033-08-31' and completed_on = '2026-10-01'"))
                .isEqualTo(1);
        clock.advance(Duration.between(clock.instant(), Instant.parse("2033-08-31T23:59:59Z")));
        assertThat(proofs.forgetExpired(platform)).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(proofs.forgetExpired(platform)).isEqualTo(1);
    }

    @Test
    void a_wrong_password_and_the_last_administrator_are_refused() {
        assertThatThrownBy(() -> erasures().erase(actor(somebody.person), "another password"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("rule.identity.PASSWORD_WRONG");
        database.world()
                .sql("update membership set role = 'ADMINISTRATOR' where person_id = ?", somebody.person.value());

        assertThat(erasures().objection(actor(somebody.person))).isPresent();
        assertThatThrownBy(this::erase).hasMessage("rule.identity.LAST_ADMINISTRATOR");
        assertThat(traces()).contains("person", "account");
    }

    @Test
    void an_export_holds_every_kind_and_nobody_else() {
        Map<String, Slice> slices = export(somebody.person);

        assertThat(cells(slices, "identite")).contains("Zyxwvut", "Quetzalcoline");
        assertThat(cells(slices, "exemptions")).contains("gestion de la faculté");
        assertThat(cells(slices, "reponses")).isNotEmpty();
        assertThat(slices.get("exemptions-decidees").names()).containsExactly("granted", "optional", "decided_at");
        assertThat(slices.values().stream().map(Slice::cells).toList().toString())
                .doesNotContain(somebody.other.value().toString(), "Autre", "ne regarde que", "argon2");
    }

    @Test
    void nobody_reads_what_is_held_about_another() {
        Map<String, Slice> slices = export(somebody.other);

        assertThat(cells(slices, "inscriptions")).isNotEmpty();
        assertThat(slices.values().stream().map(Slice::cells).toList().toString())
                .doesNotContain(somebody.person.value().toString(), PersonWithEverything.LOGIN);
        assertThatThrownBy(() -> wiring.get(OwnData.class).read(Actor.anonymous(), slice -> {}))
                .isInstanceOf(AccessDenied.class);
    }

    private static List<Object> cells(Map<String, Slice> slices, String file) {
        return slices.get(file).cells().stream().flatMap(List::stream).toList();
    }

    private Map<String, Slice> export(PersonId person) {
        Map<String, Slice> slices = new TreeMap<>();
        wiring.get(OwnData.class)
                .read(actor(person), slice -> slices.put(slice.holding().words().file(), slice));
        return slices;
    }

    private void erase() {
        erasures().erase(actor(somebody.person), PersonWithEverything.PASSWORD);
    }

    private ErasureService erasures() {
        return wiring.get(ErasureService.class);
    }

    private static Actor actor(PersonId person) {
        return Actor.of(person, "somebody", List.of());
    }

    private static Set<String> kept() {
        return DataRegister.holdings().stream()
                .filter(holding -> holding.words().fate() == Fate.KEPT)
                .map(Holding::table)
                .collect(Collectors.toSet());
    }

    /** The tables in which a column, whichever, holds one of the signs by which the person can be known. */
    private Set<String> traces() {
        List<String> signs = List.of(
                somebody.person.value().toString(),
                somebody.account.toString(),
                PersonWithEverything.FAMILY_NAME,
                PersonWithEverything.GIVEN_NAME,
                PersonWithEverything.LOGIN,
                RowsElsewhere.MAIL,
                RowsElsewhere.STUDENT_NUMBER,
                RowsElsewhere.SUBJECT,
                PersonWithEverything.sha256(PersonWithEverything.LOGIN));
        Set<String> holding = new TreeSet<>();
        new SchemaColumns(database.entityManager()).tables().forEach((table, columns) -> {
            String row = columns.stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
            if (signs.stream()
                    .anyMatch(sign ->
                            count("`" + table + "` where locate('" + sign + "', concat_ws('|', " + row + ")) > 0")
                                    > 0)) {
                holding.add(table);
            }
        });
        return holding;
    }

    private List<?> figures() {
        return database.entityManager().createNativeQuery(FIGURES).getResultList();
    }

    private long count(String rows) {
        database.world().forget();
        return ((Number) database.entityManager()
                        .createNativeQuery("select count(*) from " + rows)
                        .getSingleResult())
                .longValue();
    }
}
