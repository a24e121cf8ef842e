package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.attestation.AttestationCode;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.Onlooker;
import fr.prendresoin.proof.ArchiveId;
import fr.prendresoin.proof.ArchiveRow;
import fr.prendresoin.proof.ArchiveState;
import fr.prendresoin.proof.AttestationArchiveQueries;
import fr.prendresoin.proof.AttestationArchiveService;
import fr.prendresoin.proof.AttestationToMake;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.NotFound;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The attestations of a session as one archive, from the question of its organiser to the day it goes away. */
class AttestationArchiveIT {

    private static final Actor JOB = Actor.system("attestation-archive");

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final HandClock clock = HandClock.at("2026-12-01T09:00:00Z");
    private DpcWorld dpc;
    private AttestationArchiveService archives;
    private AttestationArchiveQueries prepared;
    private AttestationCode claires;

    @BeforeEach
    void two_of_three_participants_have_an_attestation() {
        dpc = new DpcWorld(database, clock);
        archives = dpc.wiring.get(AttestationArchiveService.class);
        prepared = dpc.wiring.get(AttestationArchiveQueries.class);
        claires = attested("Martin", "Claire");
        attested("Aubry", "Zoé");
        dpc.enrol(dpc.somebody("Petit", "Paul"));
    }

    @Test
    void every_valid_attestation_is_prepared_one_after_the_other_and_the_organiser_takes_them_by_name() {
        ArchiveId archive = ask();
        assertThat(row().state()).isEqualTo(ArchiveState.PREPARING);
        assertThat(row().total()).isEqualTo(2);

        make(archive);
        assertThat(row().made()).isEqualTo(1);
        assertThat(row().percent()).isEqualTo(50);
        make(archive);
        archives.end(JOB, archive, true);
        forget();

        assertThat(row().state()).isEqualTo(ArchiveState.READY);
        assertThat(taken(archive)).containsExactly("0001-Aubry-Zoe.pdf", "0002-Martin-Claire.pdf");
    }

    /** A stopped server leaves what is made; whoever comes next asks for what is not. */
    @Test
    void what_was_made_before_a_stop_is_not_made_again() {
        ArchiveId archive = ask();
        AttestationToMake first = make(archive);

        AttestationToMake second = archives.next(JOB, archive).orElseThrow();

        assertThat(second.enrolment()).isNotEqualTo(first.enrolment());
    }

    @Test
    void a_stopped_preparation_keeps_nothing_and_a_document_that_comes_late_is_dropped() {
        ArchiveId archive = ask();
        AttestationToMake late = archives.next(JOB, archive).orElseThrow();

        archives.cancel(dpc.organiser, archive);
        forget();
        archives.keep(JOB, late, pdf());
        archives.end(JOB, archive, true);
        forget();

        assertThat(row().state()).isEqualTo(ArchiveState.CANCELLED);
        assertThat(row().total()).isZero();
        assertThat(archives.next(JOB, archive)).isEmpty();
        assertThatThrownBy(() -> archives.cancel(dpc.organiser, archive)).hasMessage("rule.proof.NOT_PREPARING");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> prepared.documents(dpc.organiser, archive));
    }

    @Test
    void what_was_revoked_since_is_handed_to_nobody() {
        ArchiveId archive = ready();
        database.world()
                .sql(
                        "insert into attestation_end select id, 'REVOKED', null, 'Erreur', ? from attestation"
                                + " where code = ?",
                        java.time.LocalDateTime.of(2026, 12, 1, 10, 0),
                        claires.value());

        assertThat(taken(archive)).containsExactly("0001-Aubry-Zoe.pdf");
        assertThat(prepared.attestations(dpc.organiser, dpc.session)).isEqualTo(1);
    }

    @Test
    void two_are_not_prepared_at_once_and_a_new_one_takes_the_place_of_the_former() {
        ArchiveId first = ask();
        assertThatThrownBy(this::ask).hasMessage("rule.proof.BEING_PREPARED");
        make(first);
        make(first);
        archives.end(JOB, first, true);
        forget();

        ArchiveId second = ask();

        assertThat(row().archive()).isEqualTo(second);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> prepared.documents(dpc.organiser, first));
    }

    @Test
    void it_goes_away_after_seven_days() {
        ArchiveId archive = ready();
        clock.advance(Duration.ofDays(7).minusSeconds(1));
        assertThat(archives.forgetOld(JOB)).isZero();
        assertThat(taken(archive)).hasSize(2);

        clock.advance(Duration.ofSeconds(2));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> prepared.documents(dpc.organiser, archive));
        assertThat(archives.forgetOld(JOB)).isEqualTo(1);
        assertThat(prepared.last(dpc.organiser, dpc.session)).isEmpty();
    }

    @Test
    void nobody_but_the_organiser_of_the_body_asks_stops_or_takes() {
        ArchiveId archive = ready();
        Actor other = dpc.organiserOf(dpc.body("99CD"));

        for (Actor stranger : List.of(other, IdentityFixtures.administrator(), dpc.somebody("Petit", "Paul"))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> archives.ask(stranger, dpc.session));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> archives.cancel(stranger, archive));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> prepared.last(stranger, dpc.session));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> prepared.documents(stranger, archive));
            assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> archives.next(stranger, archive));
        }
        Actor seen = dpc.organiser.seenBy(new Onlooker(IdentityFixtures.anyPerson(), Optional.empty()));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> archives.ask(seen, dpc.session));
    }

    private AttestationCode attested(String familyName, String givenName) {
        Actor who = dpc.somebody(familyName, givenName);
        EnrolmentId seat = dpc.enrol(who);
        return dpc.attest(who, seat, true);
    }

    private ArchiveId ask() {
        ArchiveId archive = archives.ask(dpc.organiser, dpc.session);
        forget();
        return archive;
    }

    private AttestationToMake make(ArchiveId archive) {
        AttestationToMake next = archives.next(JOB, archive).orElseThrow();
        archives.keep(JOB, next, pdf());
        forget();
        return next;
    }

    private ArchiveId ready() {
        ArchiveId archive = ask();
        make(archive);
        make(archive);
        archives.end(JOB, archive, true);
        forget();
        return archive;
    }

    private ArchiveRow row() {
        return prepared.last(dpc.organiser, dpc.session).orElseThrow();
    }

    private void forget() {
        database.world().forget();
    }

    private static byte[] pdf() {
        return "%PDF".getBytes(StandardCharsets.US_ASCII);
    }

    private List<String> taken(ArchiveId archive) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        prepared.documents(dpc.organiser, archive).writeTo(output);
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(output.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes()).isEqualTo(pdf());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
