package fr.prendresoin;

import fr.prendresoin.shared.Ids;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.UUID;

/** What surrounds the learning of somebody with everything: how they get in, mails, lists, roles, the journal. */
final class RowsElsewhere {

    static final String MAIL = "zyxwvut@example.org";
    static final String STUDENT_NUMBER = "Z9876543";
    static final String SUBJECT = "zyxwvut-at-the-provider";

    private static final LocalDateTime DAY = PersonWithEverything.DAY;
    private static final String FULL_NAME = PersonWithEverything.GIVEN_NAME + " " + PersonWithEverything.FAMILY_NAME;
    private static final String LIST = "nom;numéro\n" + PersonWithEverything.FAMILY_NAME + ";" + STUDENT_NUMBER;

    private final DatabaseWorld world;
    private final PersonWithEverything somebody;
    private final UUID person;
    private final UUID other;

    RowsElsewhere(DatabaseWorld world, PersonWithEverything somebody) {
        this.world = world;
        this.somebody = somebody;
        this.person = somebody.person.value();
        this.other = somebody.other.value();
    }

    void add() {
        world.sql("update person set mail = ? where id = ?", MAIL, person);
        world.sql(
                "insert into person_identifier values (?, ?, 'STUDENT_NUMBER', '0134009M', ?, 'IMPORT', ?, null)",
                Ids.next(),
                person,
                STUDENT_NUMBER,
                DAY);
        world.sql(
                "insert into name_correction values (?, ?, 'Zyxelle', ?)",
                person,
                PersonWithEverything.FAMILY_NAME,
                DAY);
        credentials();
        providers();
        mail();
        messages();
        roles();
        directory(somebody.promotion.facultyId());
        list(somebody.promotion.facultyId());
        journal();
    }

    private void credentials() {
        world.sql("insert into pending_sign_in values (?, ?, ?)", hash("step"), somebody.account, DAY);
        world.sql(
                "insert into password_link_request values (?, ?, ?)",
                hash(PersonWithEverything.LOGIN),
                PersonWithEverything.LOGIN,
                DAY);
        world.sql("insert into password_link values (?, ?, ?, ?, null)", hash("link"), person, DAY, DAY);
        world.sql("insert into second_factor values (?, 'sealed', ?, ?, 1, 'sealed', 1)", person, DAY, DAY);
        world.sql("insert into recovery_code values (?, ?, 'A', 'argon2', ?)", Ids.next(), person, DAY);
    }

    private void providers() {
        world.sql(
                "insert into account_link values (?, 'https://provider.example', ?, ?, '810000000001', true, ?)",
                Ids.next(),
                SUBJECT,
                person,
                DAY);
        world.sql(
                "insert into practice values (?, ?, '10', 'C', 'SM26', 'S', 'SA01', '750000001', ?, ?)",
                Ids.next(),
                person,
                DAY,
                DAY);
    }

    private void mail() {
        world.sql(
                "insert into outgoing_mail (id, person_id, recipient, subject, body, written_at, expires_at, tries)"
                        + " values (?, ?, ?, 'Votre mot de passe', ?, ?, ?, 0)",
                Ids.next(),
                person,
                MAIL,
                "Bonjour " + FULL_NAME,
                DAY,
                DAY);
    }

    private void messages() {
        world.sql(
                "insert into notice (person_id, kind, subject, about, link, cause, written_at)"
                        + " values (?, 'ANSWER', 'NAME_KEPT', '', '/mon-compte/profil', 'test', ?)",
                person,
                DAY);
        world.sql("insert into message_preference values (?, 'REMINDER', 'MAIL', false, ?)", person, DAY);
        world.sql(
                "insert into reminder values (?, ?, ?, 'AT_RISK', '2027-06-30', ?, null)",
                Ids.next(),
                somebody.enrolment.id(),
                person,
                DAY);
        world.sql("insert into calendar_feed values (?, ?, ?, null)", person, hash("calendar"), DAY);
    }

    private void roles() {
        String proposal = "insert into appointment_proposal (id, person_id, kind, role, reason, proposed_by,"
                + " proposed_at, state, decided_by, decided_at, version) values (?, ?, 'APPOINT', 'DOYENS', ?, ?, ?, 'DECLINED', ?, ?, 1)";
        world.sql(proposal, Ids.next(), person, FULL_NAME + " part", other, DAY, other, DAY);
        world.sql(proposal, Ids.next(), other, "Le motif ne regarde que l’autre", person, DAY, other, DAY);
        world.sql(proposal, Ids.next(), other, "Le motif ne regarde que l’autre", other, DAY, person, DAY);
        String viewing = "insert into viewing values (?, ?, ?, 'FACULTY_MANAGER', ?, 'raison', ?, ?, ?)";
        world.sql(viewing, Ids.next(), hash("other"), other, person, DAY, DAY, DAY);
        world.sql(viewing, Ids.next(), hash("token"), person, other, DAY, DAY, DAY);
    }

    private void directory(UUID faculty) {
        world.sql(
                "insert into scim_external_id values (?, ?, 'USER', ?, ?)",
                Ids.next(),
                faculty,
                PersonWithEverything.LOGIN,
                person);
        world.sql("insert into scim_suspension values (?, ?, ?)", person, faculty, DAY);
        world.sql(
                "insert into api_token values (?, 'Annuaire', ?, true, null, ?, ?, ?, null, null, 1)",
                Ids.next(),
                faculty,
                person,
                DAY,
                DAY);
    }

    private void list(UUID faculty) {
        UUID list = Ids.next();
        world.sql(
                "insert into people_import (id, faculty_id, created_by, asked_by, created_at, file_name, file_size, complete_list,"
                        + " state, line_count, position, created, changed, unchanged, faulty, warned, to_remove, removed,"
                        + " present, cancel_asked) values (?, ?, ?, ?, ?, 'liste.csv', 1, false, 'DONE', 3, 3, 1, 0, 0, 2, 1,"
                        + " 0, 0, 0, false)",
                list,
                faculty,
                person,
                person,
                DAY);
        world.sql(
                "insert into import_part values (?, ?, 0, ?)", Ids.next(), list, LIST.getBytes(StandardCharsets.UTF_8));
        String change = "insert into import_change values (?, ?, ?, 2, ?, ?, null, null, ?)";
        world.sql(change, Ids.next(), list, 201, "PERSON_CREATED", person, "");
        world.sql(change, Ids.next(), list, 202, "ACCOUNT_OPENED", person, PersonWithEverything.LOGIN);
        String problem = "insert into import_problem values (?, ?, ?, ?, 'colonne', ?, ?, ?, '')";
        world.sql(problem, Ids.next(), list, 600, 2, FULL_NAME, "SAME_NAME_IN_FILE", true);
        world.sql(problem, Ids.next(), list, 900, 3, FULL_NAME, "VALUE_MISSING", false);
        world.sql(problem, Ids.next(), list, 901, 3, MAIL, "MAIL_WRONG", false);
        world.sql(problem, Ids.next(), list, 1200, 4, PersonWithEverything.FAMILY_NAME, "VALUE_MISSING", false);
    }

    private void journal() {
        world.sql("insert into journal_file values ('test', 3, ?)", hash("head"));
        entry(1, person, "person", other);
        entry(2, other, "person", person);
        entry(3, other, "enrolment", somebody.enrolment.id());
        world.sql(
                "insert into refusal_count values ('test', ?, ?, ?, 'REFUSED', '/administration', 1)",
                DAY,
                person,
                FULL_NAME);
    }

    private void entry(int position, UUID actor, String kind, UUID subject) {
        world.sql(
                "insert into journal_entry values (?, 'test', ?, ?, ?, ?, 'TEST', ?, ?, 'raison', '{}', '{}', ?, ?)",
                Ids.next(),
                position,
                DAY,
                actor,
                actor.equals(person) ? FULL_NAME : "Autre Abc",
                kind,
                subject,
                hash("before"),
                hash("this"));
    }

    private static String hash(String text) {
        return PersonWithEverything.sha256(text);
    }
}
