package fr.prendresoin.attestation;

import fr.prendresoin.evidence.PlatformSeal;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads attestations: one's own, and by its code what anybody may know of one. */
@ApplicationScoped
public class AttestationQueries {

    private static final String WITH_END = "select a, x, b.code from Attestation a"
            + " left join AttestationEnd x on x.attestationId = a.id left join Attestation b on b.id = x.replacedBy where ";

    private static final String UNSAID = "select new fr.prendresoin.attestation.UnsaidCompletion(e.id, v.title,"
            + " s.completedAt, f.zone) from Enrolment e join CourseState s on s.enrolmentId = e.id"
            + " join CourseVersion v on v.id = e.versionId join Faculty f on f.id = e.facultyId"
            + " left join Attestation a on a.enrolmentId = e.id where e.personId = :person"
            + " and s.completedAt is not null and a.id is null order by s.completedAt";

    private final EntityManager entityManager;
    private final AttestationRepository attestations;
    private final PlatformSeal seal;

    protected AttestationQueries() {
        this(null, null, null);
    }

    @Inject
    AttestationQueries(EntityManager entityManager, AttestationRepository attestations, PlatformSeal seal) {
        this.entityManager = entityManager;
        this.attestations = attestations;
        this.seal = seal;
    }

    /** The actor's own, the newest first. */
    public List<OwnAttestation> own(Actor actor) {
        PersonId person = actor.requirePerson();
        HolderName name = attestations.nameOf(person);
        return rows("a.personId = :value order by a.issuedAt desc, a.id desc", person.value()).stream()
                .map(row -> own(row, name))
                .toList();
    }

    /** @throws NotFound when the actor has no attestation of this code */
    public OwnAttestation own(Actor actor, AttestationCode code) {
        return own(actor).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("attestation of " + actor.name()));
    }

    /** What the actor completed before attestations were issued by themselves, and has none for. */
    public List<UnsaidCompletion> unsaid(Actor actor) {
        return entityManager
                .createQuery(UNSAID, UnsaidCompletion.class)
                .setParameter("person", actor.requirePerson().value())
                .getResultList();
    }

    /** What anybody who has a code may know; empty when no attestation has it. */
    public Optional<Verification> verify(AttestationCode code) {
        return rows("a.code = :value", code.value()).stream()
                .findFirst()
                .map(row -> verification((Attestation) row[0], standing(row)));
    }

    /**
     * The attestation of a module that has this code, as everybody reads it; empty when there is none, or a body issued it.
     *
     * @throws AccessDenied unless an administrator asks, who may revoke it
     */
    public Optional<Verification> revocable(Actor actor, Optional<AttestationCode> code) {
        actor.requireAdministration();
        return code.flatMap(
                        typed -> rows("a.code = :value", typed.value()).stream().findFirst())
                .filter(row -> ((Attestation) row[0]).kind().equals(AttestationKind.MODULE))
                .map(row -> verification((Attestation) row[0], standing(row)));
    }

    /** Hands what an enrolment earned to a writer, the first first: those that were replaced or revoked too. */
    public void ofEnrolment(UUID enrolment, Consumer<OwnAttestation> writer) {
        rows("a.enrolmentId = :value order by a.issuedAt, a.id", enrolment)
                .forEach(row -> writer.accept(own(row, null)));
    }

    private List<Object[]> rows(String condition, Object value) {
        return entityManager
                .createQuery(WITH_END + condition, Object[].class)
                .setParameter("value", value)
                .getResultList();
    }

    private Verification verification(Attestation attestation, AttestationStanding standing) {
        if (!seal.holds(attestation.sealed(), attestation.text())) {
            return new Verification(Optional.empty(), standing, Map.of());
        }
        Snapshot says = attestation.says();
        return new Verification(Optional.of(says), standing, publicMentions(says));
    }

    private static Map<String, List<String>> publicMentions(Snapshot says) {
        Map<String, List<String>> shown = new LinkedHashMap<>();
        AttestationKinds.of(says).mentions().stream()
                .filter(mention -> mention.shown() && says.mentions().containsKey(mention.name()))
                .forEach(mention -> shown.put(
                        mention.name(), mention.publicly(says.mentions().get(mention.name()))));
        return shown;
    }

    private static OwnAttestation own(Object[] row, HolderName now) {
        Attestation attestation = (Attestation) row[0];
        Snapshot says = attestation.says();
        AttestationStanding standing = standing(row);
        return new OwnAttestation(
                attestation.enrolment().orElse(null),
                says,
                standing,
                attestation.text(),
                attestation.sealed().keyId(),
                attestation.sealed().signature(),
                standing.valid() && now != null && !says.holder().equals(now),
                row[1] == null ? "" : ((AttestationEnd) row[1]).reason());
    }

    private static AttestationStanding standing(Object[] row) {
        AttestationEnd end = (AttestationEnd) row[1];
        if (end == null) {
            return AttestationStanding.VALID;
        }
        String by = row[2] == null ? "" : new AttestationCode((String) row[2]).shown();
        return new AttestationStanding(end.kind(), end.endedAt(), by);
    }
}
