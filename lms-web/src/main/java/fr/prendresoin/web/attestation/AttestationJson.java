package fr.prendresoin.web.attestation;

import fr.prendresoin.attestation.OwnAttestation;
import fr.prendresoin.evidence.CanonicalJson;
import fr.prendresoin.evidence.Inclusion;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An attestation for machines: what was sealed, as the very text, with the seal. */
final class AttestationJson {

    private AttestationJson() {}

    static String of(OwnAttestation own, Optional<Inclusion> inclusion) {
        Map<String, Object> members = new TreeMap<>();
        members.put("format", "prendre-soin/sealed-attestation/1");
        members.put("algorithm", "ECDSA P-256 SHA-256, IEEE P1363, over the UTF-8 bytes of \"snapshot\"");
        members.put("snapshot", own.text());
        members.put("key", own.keyId());
        members.put("signature", own.signature());
        members.put("verification", Addresses.link(own.says().code()));
        inclusion.ifPresent(found -> members.put("inclusion", inclusion(found)));
        return CanonicalJson.of(members);
    }

    private static Map<String, Object> inclusion(Inclusion found) {
        return Map.of(
                "leaf", found.leaf(),
                "path", found.path(),
                "root", found.root().text(),
                "key", found.root().keyId(),
                "signature", found.root().signature());
    }
}
