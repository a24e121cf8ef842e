package fr.prendresoin;

import fr.prendresoin.shared.Ids;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.UUID;

/** What somebody with everything has to do with DPC: as a participant, as a trainer, as an organiser. */
final class DpcRows {

    private static final LocalDateTime DAY = PersonWithEverything.DAY;

    private final DatabaseWorld world;
    private final PersonWithEverything somebody;
    private final UUID body = Ids.next();
    private final UUID action = Ids.next();
    private final UUID session = Ids.next();

    DpcRows(DatabaseWorld world, PersonWithEverything somebody) {
        this.world = world;
        this.somebody = somebody;
    }

    void add() {
        offer();
        UUID person = somebody.person.value();
        world.sql("insert into dpc_body_member values (?, ?, ?, ?, null)", Ids.next(), body, person, DAY);
        world.sql(
                "insert into dpc_action_move values (?, ?, 'DRAFT', 'SUBMITTED', '2026-10-01', '', ?, ?)",
                Ids.next(),
                action,
                person,
                DAY);
        world.sql(
                "insert into dpc_trainer values (?, ?, ?, 'médecin', ?)",
                Ids.next(),
                session,
                PersonWithEverything.FAMILY_NAME,
                person);
        world.sql("insert into dpc_waiting values (?, ?, ?, ?, null, null, null)", Ids.next(), session, person, DAY);
        invited(person);
        seat();
    }

    /** Once as whoever was invited, once as whoever wrote. */
    private void invited(UUID person) {
        UUID other = world.person().value();
        world.sql(
                "insert into dpc_invitation values (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                session,
                body,
                "invitee@example.org",
                person,
                other,
                DAY);
        world.sql(
                "insert into dpc_invitation values (?, ?, ?, ?, null, ?, ?)",
                Ids.next(),
                session,
                body,
                "autre@example.org",
                person,
                DAY);
    }

    private void offer() {
        world.sql(
                "insert into dpc_body values (?, 'Organisme', 'O-1', 'ici', 'là', 'Europe/Paris', 'direction', 1, '')",
                body);
        world.sql(
                "insert into dpc_action values (?, ?, 'action', 'A-100', 'Action', 'FC', 'REMOTE', 60, 0, 0, '', true, '', '',"
                        + " '', '', '', '', '', '', '', 0, '', '', 'cours', null, 'PUBLISHED', 1)",
                action,
                body);
        world.sql(
                "insert into dpc_session values (?, ?, '1', '2026-10-01', '2026-12-01', 'Europe/Paris', 'en ligne', 10, 0, '',"
                        + " 100, ?, 1)",
                session,
                action,
                DAY);
    }

    private void archive(UUID enrolment) {
        UUID archive = Ids.next();
        world.sql(
                "insert into attestation_archive values (?, ?, ?, ?, 'READY', ?, ?, 1)",
                archive,
                session,
                somebody.person.value(),
                DAY,
                DAY,
                DAY.plusDays(7));
        world.sql(
                "insert into attestation_archive_file values (?, ?, 1, ?, ?, ?, ?, ?)",
                Ids.next(),
                archive,
                enrolment,
                "7".repeat(28),
                "0001-" + PersonWithEverything.FAMILY_NAME + ".pdf",
                DAY,
                PersonWithEverything.FAMILY_NAME.getBytes(StandardCharsets.UTF_8));
    }

    private void seat() {
        UUID enrolment = somebody.enrolment.id();
        archive(enrolment);
        world.sql(
                "insert into dpc_seat values (?, ?, '10', 'CONVENTIONED', true, false, ?, ?, 'password', ?, 1)",
                enrolment,
                session,
                DAY,
                DAY,
                PersonWithEverything.sha256("device"));
        world.sql(
                "insert into seat_reminder values (?, ?, ?, ?, '2026-10-02', 'SATISFACTION', ?, null)",
                Ids.next(),
                enrolment,
                somebody.person.value(),
                session,
                DAY);
        world.sql(
                "insert into dpc_funding_check values (?, ?, 'ENROLMENT', false, 'AWAY', ?)",
                Ids.next(),
                enrolment,
                DAY);
    }
}
