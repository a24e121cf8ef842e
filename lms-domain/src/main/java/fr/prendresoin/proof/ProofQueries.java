package fr.prendresoin.proof;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.evidence.CanonicalJson;
import fr.prendresoin.evidence.PlatformSeal;
import fr.prendresoin.evidence.PublicKeyRow;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.OutputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the evidence file of an enrolment for whom it is about. */
@ApplicationScoped
public class ProofQueries {

    private final EntityManager entityManager;
    private final PlatformSeal seal;
    private final Clock clock;

    protected ProofQueries() {
        this(null, null, null);
    }

    @Inject
    ProofQueries(EntityManager entityManager, PlatformSeal seal, Clock clock) {
        this.entityManager = entityManager;
        this.seal = seal;
        this.clock = clock;
    }

    /** @throws NotFound when the enrolment is not the actor's */
    public void write(Actor actor, EnrolmentId enrolment, OutputStream output) {
        requireOwn(actor, enrolment);
        ProofArchive archive = new ProofArchive(output);
        ProofPart.ALL.forEach(part -> archive.add(part.name(), rows(part, enrolment)));
        archive.end(
                Map.of(
                        "enrolment", enrolment.value().toString(),
                        "madeAt", clock.instant().toString()),
                seal::seal,
                publicKey());
    }

    private void requireOwn(Actor actor, EnrolmentId enrolment) {
        boolean own = !entityManager
                .createNativeQuery("select 1 from enrolment where id = ? and person_id = ?")
                .setParameter(1, enrolment.value().toString())
                .setParameter(2, actor.requirePerson().value().toString())
                .getResultList()
                .isEmpty();
        if (!own) {
            throw new NotFound("enrolment " + enrolment + " of " + actor.name());
        }
    }

    private String publicKey() {
        String today = seal.seal("").keyId();
        return seal.publicKeys().stream()
                .filter(key -> key.id().equals(today))
                .map(PublicKeyRow::publicKey)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private String rows(ProofPart part, EnrolmentId enrolment) {
        List<Object[]> rows = entityManager
                .createNativeQuery(part.sql())
                .setParameter(1, enrolment.value().toString())
                .getResultList();
        return CanonicalJson.of(
                Map.of("rows", rows.stream().map(row -> members(part, row)).toList()));
    }

    private static Map<String, Object> members(ProofPart part, Object[] row) {
        Map<String, Object> members = new TreeMap<>();
        for (int column = 0; column < row.length; column++) {
            if (row[column] != null) {
                members.put(part.columns().get(column), value(row[column]));
            }
        }
        return members;
    }

    private static Object value(Object cell) {
        if (cell instanceof Timestamp moment) {
            return moment.toLocalDateTime().toInstant(ZoneOffset.UTC).toString();
        }
        if (cell instanceof Number number) {
            return number.longValue();
        }
        return cell instanceof Boolean ? cell : cell.toString();
    }
}
