package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.dpc.DpcEnrolmentService;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.proof.EvidenceFile;
import fr.prendresoin.proof.ProofQueries;
import fr.prendresoin.proof.SessionArchive;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What evidence files hold, and who takes them, with everything that writes to them. */
class EvidenceFileIT {

    private static final LocalDateTime DAY = LocalDateTime.of(2026, 12, 10, 9, 0);
    private static final String COMMENT = "Trop court à mon goût";

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final HandClock clock = HandClock.at("2026-12-01T09:00:00Z");

    @Test
    void the_evidence_file_of_a_module_names_every_file_in_its_manifest() {
        LearnerEnrolment enrolment = database.world().enrolment();
        database.world()
                .sql(
                        "insert into activity_fact (enrolment_id, activity, kind, sequence, passed, recorded_at)"
                                + " values (?, 'lecon', 'FINISHED', 1, true, ?)",
                        enrolment.id(),
                        DAY);
        ProofQueries proofs = new Wiring(database.entityManager(), clock).get(ProofQueries.class);

        Map<String, String> files =
                files(proofs.own(IdentityFixtures.learner(enrolment.person()), enrolment.enrolmentId()));

        assertThat(files.keySet())
                .containsExactly(
                        "verifier.html",
                        "identite.json",
                        "programme.json",
                        "temps.json",
                        "activites.json",
                        "evaluations.json",
                        "attestations.json",
                        "journal.json",
                        "manifest.json",
                        "signature.json");
        assertThat(files.get("identite.json")).contains("\"familyName\":\"Martin\"");
        assertThat(files.get("activites.json")).contains("\"activity\":\"lecon\"", "2026-12-10T09:00:00Z");
        assertThat(files.get("manifest.json"))
                .contains("\"format\":\"prendre-soin/proof/1\"", "journal.json", "/sceaux\"", "verifier.html");
    }

    @Test
    void nobody_takes_the_evidence_file_of_another() {
        LearnerEnrolment enrolment = database.world().enrolment();
        ProofQueries proofs = new Wiring(database.entityManager(), clock).get(ProofQueries.class);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> proofs.own(IdentityFixtures.anyLearner(), enrolment.enrolmentId()));
    }

    @Test
    void the_evidence_file_of_a_seat_holds_what_its_body_must_be_able_to_show() {
        DpcWorld dpc = new DpcWorld(database, clock);
        Actor claire = dpc.somebody("Martin", "Claire");
        EnrolmentId seat = dpc.enrol(claire);
        handIn(seat, claire);
        sign(dpc, seat, claire);

        Map<String, String> files = files(dpc.wiring.get(ProofQueries.class).own(claire, seat));

        assertThat(files.get("session.json"))
                .contains("\"number\":\"26.001\"", "\"reference\":\"99AB2325001\"", "\"number\":\"99AB\"", "versionId");
        assertThat(files.get("programme.json")).contains("contentHash");
        assertThat(files.get("numeros.json")).contains("\"value\":\"10100000016\"");
        assertThat(files.get("inscription.json"))
                .contains("\"method\":\"password\"", "\"at\":\"2026-12-01T09:00:00Z\"", "\"away\":true");
        assertThat(files.get("financement.json")).contains("\"moment\":\"ENROLMENT\"", "\"reasons\":[\"AWAY\"]");
        assertThat(files.get("emargements.json"))
                .contains("\"by\":\"PARTICIPANT\"", "\"by\":\"TRAINER\"", "\"means\":\"CODE\"", "OUT_OF_WINDOW");
        assertThat(files.get("echanges.json")).contains("Combien de temps reste-t-il ?");
        assertThat(files.get("plans.json")).contains("Parler plus bas");
        assertThat(files.get("honneur.json")).contains("\"minutes\":60");
        assertThat(files.get("satisfaction.json")).contains(COMMENT, "\"objectifs\":4");
        assertThat(files.get("journal.json")).contains("\"act\":\"dpc.ENROLLED\"");
    }

    /** What somebody thought of the session, and whether they were on leave, is not the business of its body. */
    @Test
    void the_copy_of_the_body_says_neither_what_was_thought_nor_why_somebody_is_not_funded() {
        DpcWorld dpc = new DpcWorld(database, clock);
        Actor claire = dpc.somebody("Martin", "Claire");
        EnrolmentId seat = dpc.enrol(claire);
        handIn(seat, claire);

        Map<String, String> files = files(dpc.wiring.get(ProofQueries.class).organised(dpc.organiser, seat));

        assertThat(files.get("satisfaction.json")).contains("givenAt").doesNotContain(COMMENT, "objectifs");
        assertThat(files.get("financement.json")).contains("\"eligible\":false").doesNotContain("AWAY");
        assertThat(files.get("inscription.json")).doesNotContain("away");
        assertThat(files.get("manifest.json")).contains("\"madeFor\":\"body\"");
        assertThat(files.get("echanges.json")).contains("Combien de temps reste-t-il ?");
    }

    @Test
    void nobody_but_the_participant_and_their_body_takes_it() {
        DpcWorld dpc = new DpcWorld(database, clock);
        Actor claire = dpc.somebody("Martin", "Claire");
        EnrolmentId seat = dpc.enrol(claire);
        ProofQueries proofs = dpc.wiring.get(ProofQueries.class);
        Actor other = dpc.organiserOf(dpc.body("99CD"));

        for (Actor stranger : List.of(other, IdentityFixtures.administrator(), dpc.somebody("Petit", "Paul"))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> proofs.own(stranger, seat));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> proofs.organised(stranger, seat));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> proofs.session(stranger, dpc.session));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> proofs.organised(claire, seat));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> proofs.own(dpc.organiser, seat));
    }

    @Test
    void the_archive_of_a_session_holds_a_file_of_everybody_who_ever_had_a_seat() {
        DpcWorld dpc = new DpcWorld(database, clock);
        dpc.enrol(dpc.somebody("Martin", "Claire"));
        Actor gone = dpc.somebody("Étienne-Bœuf", "José");
        dpc.wiring.get(DpcEnrolmentService.class).withdraw(gone, dpc.enrol(gone));
        database.world().forget();

        SessionArchive archive = dpc.wiring.get(ProofQueries.class).session(dpc.organiser, dpc.session);

        Map<String, String> files = files(archive::writeTo);
        assertThat(archive.size()).isEqualTo(2);
        assertThat(files.keySet()).containsExactly("0001-Etienne-B-uf-Jose.zip", "0002-Martin-Claire.zip");
        assertThat(files.get("0001-Etienne-B-uf-Jose.zip"))
                .contains("\"withdrawnAt\"", "\"familyName\":\"Étienne-Bœuf\"");
    }

    private void handIn(EnrolmentId seat, Actor who) {
        DatabaseWorld world = database.world();
        UUID id = seat.value();
        world.sql("insert into seat_satisfaction values (?, '2026-09-01', ?, ?)", id, COMMENT, DAY);
        world.sql("insert into seat_grade values (?, 'objectifs', 4)", id);
        world.sql("insert into seat_statement values (?, 60, ?)", id, DAY);
        world.sql("insert into seat_plan values (?, ?, 'Parler plus bas', ?)", Ids.next(), id, DAY);
        world.sql(
                "insert into seat_message values (?, ?, ?, true, 'Combien de temps reste-t-il ?', ?)",
                Ids.next(),
                id,
                who.requirePerson().value(),
                DAY);
        world.sql(
                "insert into person_identifier (id, person_id, scheme, authority, value, source, known_since)"
                        + " values (?, ?, 'RPPS', '', '10100000016', 'DIRECTORY', ?)",
                Ids.next(),
                who.requirePerson().value(),
                DAY);
    }

    private void sign(DpcWorld dpc, EnrolmentId seat, Actor who) {
        DatabaseWorld world = database.world();
        UUID sheet = Ids.next();
        world.sql(
                "insert into presence_sheet values (?, ?, '2026-12-10', 'MORNING', 'ROOM', 'Salle 1', 'Europe/Paris', 180,"
                        + " ?, ?, repeat('0', 40), ?, 1)",
                sheet,
                dpc.session.value(),
                DAY,
                DAY.plusHours(3),
                DAY);
        String signature = "insert into presence_signature values (?, ?, ?, ?, ?, true, null, null, null, ?)";
        UUID person = who.requirePerson().value();
        world.sql(signature, Ids.next(), sheet, person, seat.value(), "CODE", DAY.plusHours(9));
        UUID trainer = dpc.organiser.requirePerson().value();
        world.sql(signature, Ids.next(), sheet, trainer, null, "SIGN_IN", DAY.plusHours(4));
    }

    private static Map<String, String> files(EvidenceFile file) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        file.writeTo(output);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(output.toByteArray()))) {
            for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
                files.put(entry.getName(), new String(input.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
