package fr.prendresoin.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.World;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.evidence.SealFixtures;
import fr.prendresoin.evidence.Sealed;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.RecordedEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JpaAttestationRepositoryIT extends AttestationRepositoryContract {

    @RegisterExtension
    final OnMariaDb database = new OnMariaDb();

    @Override
    AttestationRepository repository() {
        return new JpaAttestationRepository(database.entityManager());
    }

    @Override
    World world() {
        return database.world();
    }

    @Override
    Sealed seal(String text) {
        return SealFixtures.seal(database.entityManager()).seal(text);
    }

    private AttestationService service() {
        return new AttestationService(
                repository(),
                (actor, enrolment) -> false,
                SealFixtures.seal(database.entityManager()),
                new RecordedEvents(),
                HandClock.at("2026-10-02T15:20:00Z"));
    }

    private AttestationQueries queries() {
        return new AttestationQueries(
                database.entityManager(), repository(), SealFixtures.seal(database.entityManager()));
    }

    @Test
    void whoever_has_the_code_reads_no_score_no_mail_and_no_whole_number() {
        LearnerEnrolment enrolment = world().enrolment();
        NewAttestation dpc = new NewAttestation(
                AttestationKind.DPC,
                enrolment.person(),
                enrolment.id(),
                "Action",
                "Organisme",
                AttestationFixtures.mentions(AttestationKind.DPC),
                true);

        AttestationCode code = service().issue(Actor.system("test"), dpc);
        Verification verification = queries().verify(code).orElseThrow();

        assertThat(verification.reliable()).isTrue();
        assertThat(verification.mentions())
                .containsKeys("bodyName", "sessionNumber", "endsOn")
                .doesNotContainKeys("evaluation", "objectives");
        assertThat(verification.mentions().get("professionalNumber")).containsExactly("…016");
    }

    @ParameterizedTest
    @CsvSource({"Claire, Clara", "'\"45\"', '\"46\"'", "2026-10-02, 2025-10-02", "Martin, Durand"})
    void a_snapshot_altered_in_the_database_is_not_what_was_sealed(String was, String is) {
        LearnerEnrolment enrolment = world().enrolment();
        AttestationCode code =
                service().issue(Actor.system("test"), AttestationFixtures.module(enrolment.person(), enrolment.id()));
        assertThat(queries().verify(code))
                .hasValueSatisfying(found -> assertThat(found.reliable()).isTrue());

        int changed = database.world()
                .sql(
                        "update attestation set snapshot = replace(snapshot, ?, ?) where snapshot like ?",
                        was,
                        is,
                        "%" + was + "%");
        world().forget();

        assertThat(changed).isEqualTo(1);
        assertThat(queries().verify(code))
                .hasValueSatisfying(found -> assertThat(found.reliable()).isFalse());
    }

    @Test
    void its_holder_reads_it_and_may_have_it_replaced_under_a_new_name() {
        LearnerEnrolment enrolment = world().enrolment();
        Actor holder = IdentityFixtures.learner(enrolment.person());
        AttestationCode code = service().issue(holder, AttestationFixtures.module(enrolment.person(), enrolment.id()));
        assertThat(queries().own(holder)).singleElement().satisfies(own -> {
            assertThat(own.renamed()).isFalse();
            assertThat(own.standing().valid()).isTrue();
        });

        database.world().sql("update person set family_name = 'Leroy' where id = ?", enrolment.personId());
        world().forget();
        assertThat(queries().own(holder, code).renamed()).isTrue();
        AttestationCode again = service().replace(holder, code);

        assertThat(queries().own(holder, again).says().holder().familyName()).isEqualTo("Leroy");
        assertThat(queries().own(holder, code).standing().replacedBy()).isEqualTo(again.shown());
        assertThat(queries().own(holder)).hasSize(2);
    }
}
