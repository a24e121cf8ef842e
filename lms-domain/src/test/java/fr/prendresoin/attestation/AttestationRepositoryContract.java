package fr.prendresoin.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.World;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.evidence.Sealed;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every repository of attestations does, the fake as well as MariaDB. */
abstract class AttestationRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-10-02T15:20:00Z");

    abstract AttestationRepository repository();

    abstract World world();

    /** The seal of a text, by a key that is known where it is kept. */
    abstract Sealed seal(String text);

    @Test
    void what_was_added_is_found_by_its_code_and_says_the_same() {
        Attestation made = add(world().enrolment());
        world().forget();

        Attestation found = repository().find(made.code()).orElseThrow();

        assertThat(found.text()).isEqualTo(made.text());
        assertThat(found.says()).isEqualTo(made.says());
        assertThat(found.sealed()).isEqualTo(made.sealed());
        assertThat(repository().find(AttestationCode.random())).isEmpty();
    }

    @Test
    void what_ended_is_found_and_is_not_valid() {
        LearnerEnrolment enrolment = world().enrolment();
        Attestation first = add(enrolment);
        Attestation second = add(enrolment);
        add(world().enrolment());

        repository().add(AttestationEnd.replaced(first.id(), second.id(), NOW));
        world().forget();

        assertThat(repository().valid(enrolment.id(), AttestationKind.MODULE))
                .extracting(Attestation::code)
                .containsExactly(second.code());
        assertThat(repository().valid(enrolment.id(), AttestationKind.DPC)).isEmpty();
        assertThat(repository().endOf(first.id())).hasValueSatisfying(end -> assertThat(end.replacedBy())
                .isEqualTo(second.id().value()));
        assertThat(repository().endOf(second.id())).isEmpty();
    }

    @Test
    void who_is_not_known_has_no_name() {
        PersonId nobody = new PersonId(Ids.next());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> repository().nameOf(nobody));
    }

    private Attestation add(LearnerEnrolment enrolment) {
        Snapshot said = Snapshot.of(
                AttestationCode.random(),
                AttestationFixtures.module(enrolment.person(), enrolment.id()),
                new HolderName("Morvan", "Inès"),
                NOW);
        Attestation made = new Attestation(enrolment.person(), enrolment.id(), said, seal(said.text()));
        repository().add(made);
        return made;
    }
}
