package fr.prendresoin.evidence;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A public root: one hash over where every file that had grown ended at a moment, over what was sealed, and over the root
 * before, so that none of it can be made otherwise afterwards without changing every root since.
 */
public record RootRow(
        long number, Instant madeAt, int leaves, String root, String previous, String keyId, String signature) {

    /** The canonical JSON that is sealed. */
    public String text() {
        Map<String, Object> members = new TreeMap<>();
        members.put("format", "prendre-soin/root/1");
        members.put("number", number);
        members.put("madeAt", madeAt.toString());
        members.put("leaves", leaves);
        members.put("root", root);
        members.put("previous", previous);
        return CanonicalJson.of(members);
    }
}
