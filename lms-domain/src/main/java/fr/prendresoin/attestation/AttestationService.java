package fr.prendresoin.attestation;

import fr.prendresoin.evidence.PlatformSeal;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Says what was earned: issued in the transaction of what earned it, replaced under a new name, revoked for a reason.
 * Nobody asks for one that is not earned: who decides that is above, and calls this.
 */
@ApplicationScoped
@Transactional
public class AttestationService {

    private final AttestationRepository attestations;
    private final IssuingBodies bodies;
    private final PlatformSeal seal;
    private final DomainEvents events;
    private final Clock clock;

    protected AttestationService() {
        this(null, null, null, null, null);
    }

    @Inject
    AttestationService(
            AttestationRepository attestations,
            IssuingBodies bodies,
            PlatformSeal seal,
            DomainEvents events,
            Clock clock) {
        this.attestations = attestations;
        this.bodies = bodies;
        this.seal = seal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Issues an attestation; the caller has made sure that it is earned. What says the whole takes the place of what said
     * a part.
     *
     * @param actor whose act earned it, or the platform
     * @throws RuleViolation when a mandatory mention is missing, or a valid one of this kind and enrolment is there
     * @throws IllegalArgumentException for a mention that no attestation of this kind has
     */
    public AttestationCode issue(Actor actor, NewAttestation wanted) {
        requireSomebody(actor);
        Instant now = clock.instant();
        check(wanted, LocalDate.ofInstant(now, ZoneOffset.UTC));
        List<Attestation> partial = requireNew(wanted);
        HolderName holder = attestations.nameOf(wanted.person());
        Snapshot said = Snapshot.of(AttestationCode.random(), wanted, holder, now);
        Attestation made = new Attestation(wanted.person(), wanted.enrolment(), said, seal.sealForEver(said.text()));
        attestations.add(made);
        partial.forEach(former -> attestations.add(AttestationEnd.replaced(former.id(), made.id(), now)));
        events.publish(new AttestationIssued(
                wanted.enrolment(), made.code(), made.kind(), PlatformSeal.sha256(made.text()), wanted.full()));
        return made.code();
    }

    /** The partial ones whose place a full one takes. */
    private List<Attestation> requireNew(NewAttestation wanted) {
        List<Attestation> valid = List.copyOf(attestations.valid(wanted.enrolment(), wanted.kind()));
        if (!valid.isEmpty()
                && (!wanted.full()
                        || valid.stream().anyMatch(each -> each.says().full()))) {
            throw new RuleViolation(AttestationRule.ALREADY_ISSUED);
        }
        return valid;
    }

    /** Whether a valid attestation of this kind says what this enrolment earned. */
    public boolean issued(Actor actor, UUID enrolment, String kind) {
        requireSomebody(actor);
        return !attestations.valid(enrolment, kind).isEmpty();
    }

    /**
     * Says the same under the name the actor bears now; the former one leads to the new one.
     *
     * @throws NotFound when it is not theirs
     * @throws RuleViolation when it is not valid any more, or already says this name
     */
    public AttestationCode replace(Actor actor, AttestationCode code) {
        PersonId person = actor.requirePerson();
        Attestation former = attestations
                .find(code)
                .filter(found -> found.isOf(person))
                .orElseThrow(() -> new NotFound("attestation of " + actor.name()));
        requireValid(former);
        HolderName name = attestations.nameOf(person);
        if (former.says().holder().equals(name)) {
            throw new RuleViolation(AttestationRule.SAME_NAME);
        }
        Instant now = clock.instant();
        Snapshot said = former.says().reissued(AttestationCode.random(), name, now);
        UUID enrolment = former.enrolment().orElseThrow();
        Attestation made = new Attestation(person, enrolment, said, seal.sealForEver(said.text()));
        attestations.add(made);
        attestations.add(AttestationEnd.replaced(former.id(), made.id(), now));
        events.publish(
                new AttestationReplaced(enrolment, former.code(), made.code(), PlatformSeal.sha256(made.text())));
        return made.code();
    }

    /**
     * Says that an attestation must not be relied upon any more, and tells its holder.
     *
     * @throws AccessDenied when it is of a module, unless an administrator acts
     * @throws NotFound when a body issued it and the actor does not speak for it
     * @throws RuleViolation without a reason or a confirmation, or when it is not valid any more
     */
    public void revoke(Actor actor, AttestationCode code, Revocation wanted) {
        Attestation attestation =
                attestations.find(code).orElseThrow(() -> new NotFound("attestation for " + actor.name()));
        requireIssuer(actor, attestation);
        Reason reason = wanted.reason();
        requireValid(attestation);
        attestation
                .holder()
                .ifPresent(holder -> events.publish(
                        new RevocationDecided(holder, code, attestation.says().title(), reason.text())));
        end(attestation, reason.text());
    }

    private void requireIssuer(Actor actor, Attestation attestation) {
        if (actor.readOnly()) {
            throw new AccessDenied(actor.name() + " only looks");
        }
        if (attestation.kind().equals(AttestationKind.MODULE)) {
            actor.requireAdministration();
        } else if (attestation
                .enrolment()
                .filter(enrolment -> bodies.speaks(actor, enrolment))
                .isEmpty()) {
            throw new NotYours("attestation of a body for " + actor.name());
        }
    }

    /** Revokes what an enrolment had earned and has lost; nothing to do when there is nothing valid. */
    void revokeEarned(UUID enrolment, String kind, String reason) {
        List.copyOf(attestations.valid(enrolment, kind)).forEach(lost -> end(lost, reason));
    }

    private void end(Attestation attestation, String reason) {
        requireValid(attestation);
        attestations.add(AttestationEnd.revoked(attestation.id(), reason, clock.instant()));
        attestation
                .enrolment()
                .ifPresent(enrolment -> events.publish(new AttestationLost(enrolment, attestation.code())));
        events.publish(new AttestationRevoked(attestation.id(), attestation.code(), reason));
    }

    private void requireValid(Attestation attestation) {
        if (attestations.endOf(attestation.id()).isPresent()) {
            throw new RuleViolation(AttestationRule.NOT_VALID_ANY_MORE);
        }
    }

    private static void check(NewAttestation wanted, LocalDate today) {
        AttestationKind kind = AttestationKinds.on(wanted.kind(), today);
        List<String> unknown = kind.unknown(wanted.mentions());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no attestation of kind " + kind.name() + " says " + unknown);
        }
        List<String> missing = kind.missing(wanted.mentions());
        if (!missing.isEmpty()) {
            throw new RuleViolation(AttestationRule.MENTIONS_MISSING, String.join(", ", missing));
        }
    }

    private static void requireSomebody(Actor actor) {
        if (actor.visitor() || actor.readOnly()) {
            throw new AccessDenied(actor.name() + " earns nothing for anybody");
        }
    }
}
