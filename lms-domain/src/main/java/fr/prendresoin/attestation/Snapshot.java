package fr.prendresoin.attestation;

import fr.prendresoin.evidence.CanonicalJson;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What an attestation says, for ever. Its text is what is signed; it holds no identifier of the platform, so that it does
 * not lead back to somebody whose account is gone.
 *
 * @param replaces the code of the attestation it takes the place of; empty for a first one
 */
public record Snapshot(
        String code,
        String kind,
        String title,
        HolderName holder,
        String issuer,
        Instant issuedAt,
        boolean full,
        String replaces,
        Map<String, List<String>> mentions) {

    private static final String FORMAT = "prendre-soin/attestation/1";

    static Snapshot of(AttestationCode code, NewAttestation wanted, HolderName holder, Instant at) {
        return new Snapshot(
                code.shown(),
                wanted.kind(),
                wanted.title(),
                holder,
                wanted.issuer(),
                at.truncatedTo(ChronoUnit.SECONDS),
                wanted.full(),
                "",
                wanted.mentions());
    }

    /** The same under another name, with a code of its own, in the place of this one. */
    Snapshot reissued(AttestationCode newCode, HolderName newHolder, Instant at) {
        return new Snapshot(
                newCode.shown(),
                kind,
                title,
                newHolder,
                issuer,
                at.truncatedTo(ChronoUnit.SECONDS),
                full,
                code,
                mentions);
    }

    /** The canonical JSON of it (RFC 8785). */
    String text() {
        Map<String, Object> members = new TreeMap<>();
        members.put("format", FORMAT);
        members.put("code", code);
        members.put("kind", kind);
        members.put("title", title);
        members.put("holder", Map.of("familyName", holder.familyName(), "givenName", holder.givenName()));
        members.put("issuer", issuer);
        members.put("issuedAt", issuedAt.toString());
        members.put("full", full);
        members.put("mentions", mentions);
        if (!replaces.isEmpty()) {
            members.put("replaces", replaces);
        }
        return CanonicalJson.of(members);
    }

    /** What a text says; JSON is read as the YAML it is. */
    static Snapshot read(String text) {
        Map<?, ?> members = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
        Map<?, ?> holder = (Map<?, ?>) members.get("holder");
        Map<String, List<String>> mentions = new TreeMap<>();
        ((Map<?, ?>) members.get("mentions"))
                .forEach((name, values) -> mentions.put(
                        (String) name,
                        ((List<?>) values).stream().map(String::valueOf).toList()));
        return new Snapshot(
                (String) members.get("code"),
                (String) members.get("kind"),
                (String) members.get("title"),
                new HolderName((String) holder.get("familyName"), (String) holder.get("givenName")),
                (String) members.get("issuer"),
                Instant.parse((String) members.get("issuedAt")),
                (Boolean) members.get("full"),
                members.containsKey("replaces") ? (String) members.get("replaces") : "",
                mentions);
    }
}
