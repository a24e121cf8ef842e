package fr.prendresoin.evidence;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Acts of administration of tests. */
final class EvidenceFixtures {

    static final Instant NOW = Instant.parse("2026-11-22T09:00:00.123456Z");

    private EvidenceFixtures() {}

    /** Something an administrator decided about somebody. */
    record Decided(UUID about, String reason) implements Administrative {

        @Override
        public Act act() {
            return EvidenceAct.ACCESS_DENIED;
        }

        @Override
        public Subject subject() {
            return new Subject("person", about);
        }

        @Override
        public Map<String, String> after() {
            return Map.of("role", "TEACHER", "count", "12000");
        }
    }

    static Decided decided(String reason) {
        return new Decided(Ids.next(), reason);
    }

    static Deed deed(String actor, String reason) {
        return deed(NOW, actor, reason);
    }

    static Deed deed(Instant at, String actor, String reason) {
        return new Deed(
                at,
                Ids.next(),
                actor,
                "organisation.MEMBER_APPOINTED",
                new Subject("person", Ids.next()),
                reason,
                ShortJson.NOTHING,
                "{\"role\":\"TEACHER\"}");
    }
}
