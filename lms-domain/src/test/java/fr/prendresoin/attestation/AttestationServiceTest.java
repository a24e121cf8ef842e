package fr.prendresoin.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prendresoin.evidence.SealFixtures;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.Onlooker;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.RuleViolation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttestationServiceTest {

    private final InMemoryAttestationRepository kept = new InMemoryAttestationRepository();
    private final RecordedEvents events = new RecordedEvents();
    private final AttestationService service = new AttestationService(
            kept, this::speaks, SealFixtures.seal(), events, HandClock.at("2026-10-02T15:20:00.123Z"));
    private final PersonId person = IdentityFixtures.anyPerson();
    private final Actor holder = IdentityFixtures.learner(person);
    private final Actor organiser = IdentityFixtures.anyLearner();
    private final UUID enrolment = Ids.next();
    private final NewAttestation module = AttestationFixtures.module(person, enrolment);

    @BeforeEach
    void somebody() {
        kept.names.put(person, new HolderName("Morvan", "Inès"));
    }

    @Test
    void what_is_issued_says_who_earned_what_and_its_seal_holds() {
        AttestationCode code = service.issue(holder, module);

        Attestation made = kept.find(code).orElseThrow();
        assertThat(made.says().holder().shown()).isEqualTo("Inès Morvan");
        assertThat(made.says().title()).isEqualTo("Accident d’exposition au sang");
        assertThat(made.says().issuedAt()).isEqualTo("2026-10-02T15:20:00Z");
        assertThat(made.says().mentions()).containsEntry("minutes", List.of("45"));
        assertThat(SealFixtures.holds(made.sealed(), made.text())).isTrue();
        assertThat(SealFixtures.holds(made.sealed(), made.text().replace("Inès", "Ines")))
                .isFalse();
    }

    @Test
    void the_file_of_the_training_keeps_the_code_and_the_digest_and_no_name() {
        AttestationCode code = service.issue(holder, module);

        assertThat(events.of(AttestationIssued.class)).singleElement().satisfies(issued -> {
            assertThat(issued.enrolment()).isEqualTo(enrolment);
            assertThat(issued.facts()).containsEntry("code", code.shown()).containsEntry("full", "true");
            assertThat(issued.facts().toString()).doesNotContain("Morvan");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {AttestationKind.MODULE, AttestationKind.DPC})
    void without_any_one_of_its_mandatory_mentions_it_is_not_issued_and_the_missing_one_is_named(String kind) {
        NewAttestation whole = new NewAttestation(
                kind, person, enrolment, "Titre", "Organisme", AttestationFixtures.mentions(kind), true);

        assertThat(AttestationFixtures.mandatory(kind))
                .hasSizeGreaterThan(7)
                .allSatisfy(mention -> assertThatExceptionOfType(RuleViolation.class)
                        .isThrownBy(() -> service.issue(holder, AttestationFixtures.without(whole, mention)))
                        .satisfies(refused -> {
                            assertThat(refused.rule()).isEqualTo(AttestationRule.MENTIONS_MISSING);
                            assertThat(refused.arguments()).containsExactly(mention);
                        }));
        assertThat(kept.attestations).isEmpty();
        assertThat(service.issue(holder, whole)).isNotNull();
    }

    @Test
    void a_mention_that_its_kind_does_not_have_is_our_mistake() {
        NewAttestation strange = new NewAttestation(
                module.kind(), person, enrolment, "Titre", "Organisme", Map.of("mail", List.of("a@example.org")), true);

        assertThatIllegalArgumentException().isThrownBy(() -> service.issue(holder, strange));
    }

    @Test
    void a_partial_participation_says_so() {
        NewAttestation partial = new NewAttestation(
                module.kind(), person, enrolment, module.title(), module.issuer(), module.mentions(), false);

        AttestationCode code = service.issue(holder, partial);

        assertThat(kept.find(code).orElseThrow().says().full()).isFalse();
        assertThat(kept.find(code).orElseThrow().text()).contains("\"full\":false");
    }

    @Test
    void the_same_is_not_said_twice() {
        service.issue(holder, module);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.issue(holder, module))
                .withMessage("rule.attestation.ALREADY_ISSUED");
    }

    @Test
    void a_visitor_and_somebody_who_only_looks_earn_nothing() {
        Actor onlooker = holder.seenBy(new Onlooker(IdentityFixtures.anyPerson(), Optional.empty()));

        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> service.issue(Actor.anonymous(), module));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> service.issue(onlooker, module));
    }

    @Test
    void after_a_change_of_name_a_new_one_takes_the_place_of_the_former_and_says_the_same() {
        AttestationCode former = service.issue(holder, module);
        kept.names.put(person, new HolderName("Morvan-Leroy", "Inès"));

        AttestationCode code = service.replace(holder, former);

        Snapshot said = kept.find(code).orElseThrow().says();
        assertThat(said.holder().familyName()).isEqualTo("Morvan-Leroy");
        assertThat(said.replaces()).isEqualTo(former.shown());
        assertThat(said.mentions()).isEqualTo(module.mentions());
        assertThat(kept.endOf(kept.find(former).orElseThrow().id())).hasValueSatisfying(end -> {
            assertThat(end.kind()).isEqualTo(AttestationState.REPLACED);
            assertThat(end.replacedBy())
                    .isEqualTo(kept.find(code).orElseThrow().id().value());
        });
        assertThat(kept.find(former).orElseThrow().says().holder().familyName()).isEqualTo("Morvan");
        assertThat(events.of(AttestationReplaced.class)).hasSize(1);
    }

    @Test
    void only_its_holder_replaces_it_and_only_once_and_only_for_another_name() {
        AttestationCode code = service.issue(holder, module);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> service.replace(IdentityFixtures.anyLearner(), code));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.replace(holder, code))
                .withMessage("rule.attestation.SAME_NAME");
        kept.names.put(person, new HolderName("Leroy", "Inès"));
        service.replace(holder, code);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.replace(holder, code))
                .withMessage("rule.attestation.NOT_VALID_ANY_MORE");
    }

    @Test
    void an_administrator_revokes_with_a_reason_that_the_journal_keeps() {
        AttestationCode code = service.issue(holder, module);

        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> service.revoke(holder, code, because("Erreur")));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.revoke(IdentityFixtures.administrator(), code, because(" ")));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(
                        () -> service.revoke(IdentityFixtures.administrator(), code, new Revocation("Erreur", false)))
                .withMessage("rule.attestation.NOT_CONFIRMED");
        service.revoke(IdentityFixtures.administrator(), code, because("Délivrée par erreur"));

        assertThat(kept.valid(enrolment, module.kind())).isEmpty();
        assertThat(events.of(AttestationRevoked.class))
                .singleElement()
                .satisfies(revoked -> assertThat(revoked.reason()).isEqualTo("Délivrée par erreur"));
        assertThat(events.of(AttestationLost.class)).containsExactly(new AttestationLost(enrolment, code));
        assertThat(events.of(RevocationDecided.class))
                .containsExactly(new RevocationDecided(person, code, module.title(), "Délivrée par erreur"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.revoke(IdentityFixtures.administrator(), code, because("Encore")))
                .withMessage("rule.attestation.NOT_VALID_ANY_MORE");
    }

    @Test
    void what_a_body_issued_is_revoked_by_who_speaks_for_it_and_by_no_administrator() {
        AttestationCode code = service.issue(holder, ofBody(true));

        for (Actor stranger : List.of(IdentityFixtures.administrator(), holder, IdentityFixtures.anyLearner())) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> service.revoke(stranger, code, because("Erreur")));
        }
        Actor seen = organiser.seenBy(new Onlooker(IdentityFixtures.anyPerson(), Optional.empty()));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> service.revoke(seen, code, because("Erreur")));
        service.revoke(organiser, code, because("Identité usurpée"));

        assertThat(kept.valid(enrolment, AttestationKind.DPC)).isEmpty();
    }

    @Test
    void who_speaks_for_a_body_revokes_no_module() {
        AttestationCode code = service.issue(holder, module);

        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> service.revoke(organiser, code, because("Erreur")));
    }

    /** Rule 40: what the end of a session gave by a part may still become whole. */
    @Test
    void the_whole_takes_the_place_of_the_part_and_never_the_other_way_round() {
        AttestationCode part = service.issue(holder, ofBody(false));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> service.issue(holder, ofBody(false)))
                .withMessage("rule.attestation.ALREADY_ISSUED");

        AttestationCode whole = service.issue(holder, ofBody(true));

        assertThat(kept.valid(enrolment, AttestationKind.DPC))
                .extracting(Attestation::code)
                .containsExactly(whole);
        assertThat(kept.endOf(kept.find(part).orElseThrow().id()))
                .hasValueSatisfying(end -> assertThat(end.kind()).isEqualTo(AttestationState.REPLACED));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> service.issue(holder, ofBody(false)));
    }

    private NewAttestation ofBody(boolean full) {
        return new NewAttestation(
                AttestationKind.DPC,
                person,
                enrolment,
                "Tensions",
                "Organisme",
                AttestationFixtures.mentions(AttestationKind.DPC),
                full);
    }

    private boolean speaks(Actor actor, UUID of) {
        return of.equals(enrolment) && actor.person().equals(organiser.person());
    }

    private static Revocation because(String reason) {
        return new Revocation(reason, true);
    }

    @Test
    void what_was_lost_is_revoked_and_may_be_earned_again() {
        AttestationCode lost = service.issue(holder, module);

        service.revokeEarned(enrolment, module.kind(), "Présence annulée");
        AttestationCode again = service.issue(holder, module);

        assertThat(again).isNotEqualTo(lost);
        assertThat(kept.valid(enrolment, module.kind()))
                .extracting(Attestation::code)
                .containsExactly(again);
    }
}
