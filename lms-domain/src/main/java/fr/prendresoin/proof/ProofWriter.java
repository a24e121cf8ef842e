package fr.prendresoin.proof;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.evidence.CanonicalJson;
import fr.prendresoin.evidence.PlatformSeal;
import fr.prendresoin.evidence.PublicKeyRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes evidence files, for whoever was asked before whether they may take them. */
@ApplicationScoped
class ProofWriter {

    private static final String VERIFIER = "verifier.html";
    private static final String VERIFIER_PAGE = page();

    private final EntityManager entityManager;
    private final PlatformSeal seal;
    private final Clock clock;

    protected ProofWriter() {
        this(null, null, null);
    }

    @Inject
    ProofWriter(EntityManager entityManager, PlatformSeal seal, Clock clock) {
        this.entityManager = entityManager;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Writes one evidence file.
     *
     * @param seat what else is known when the enrolment is a seat in a session
     */
    void write(EnrolmentId enrolment, Reader reader, Optional<SeatProof> seat, OutputStream output) {
        ProofArchive archive = new ProofArchive(output);
        archive.add(VERIFIER, VERIFIER_PAGE);
        ProofPart.ALL.forEach(part -> archive.add(part.name(), rows(part, enrolment)));
        seat.ifPresent(proof -> proof.files(reader)
                .forEach((name, rows) ->
                        archive.add(name, json(rows.stream().map(Members::of).toList()))));
        archive.end(
                Map.of(
                        "enrolment", enrolment.value().toString(),
                        "madeAt", clock.instant().toString(),
                        "madeFor", reader.name().toLowerCase(Locale.ROOT),
                        "seals", SealsAddress.get()),
                seal::seal,
                publicKey());
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
        return json(rows.stream().map(row -> members(part, row)).toList());
    }

    private static String json(List<Map<String, Object>> rows) {
        return CanonicalJson.of(Map.of("rows", rows));
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

    private static String page() {
        try (InputStream page = ProofWriter.class.getResourceAsStream(VERIFIER)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
