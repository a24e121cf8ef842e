package fr.prendresoin.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.evidence.SealFixtures;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.NotFound;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProofQueriesIT {

    @RegisterExtension
    final OnMariaDb database = new OnMariaDb();

    private ProofQueries proofs() {
        return new ProofQueries(
                database.entityManager(),
                SealFixtures.seal(database.entityManager()),
                HandClock.at("2026-12-01T08:00:00Z"));
    }

    @Test
    void the_evidence_file_holds_what_is_kept_of_this_training_and_names_every_file_in_its_manifest()
            throws IOException {
        LearnerEnrolment enrolment = database.world().enrolment();
        database.world()
                .sql(
                        "insert into activity_fact (enrolment_id, activity, kind, sequence, passed, recorded_at)"
                                + " values (?, 'lecon', 'FINISHED', 1, true, ?)",
                        enrolment.id(),
                        LocalDateTime.of(2026, 11, 3, 9, 0));
        ByteArrayOutputStream output = new ByteArrayOutputStream();

        proofs().write(IdentityFixtures.learner(enrolment.person()), enrolment.enrolmentId(), output);

        Map<String, String> files = files(output.toByteArray());
        assertThat(files.keySet())
                .containsExactly(
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
        assertThat(files.get("activites.json")).contains("\"activity\":\"lecon\"", "2026-11-03T09:00:00Z");
        assertThat(files.get("manifest.json")).contains("\"format\":\"prendre-soin/proof/1\"", "journal.json");
    }

    @Test
    void nobody_takes_the_evidence_file_of_another() {
        LearnerEnrolment enrolment = database.world().enrolment();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> proofs().write(
                        IdentityFixtures.anyLearner(), enrolment.enrolmentId(), OutputStream.nullOutputStream()));
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
                files.put(entry.getName(), new String(input.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
