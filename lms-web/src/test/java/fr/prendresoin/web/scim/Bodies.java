package fr.prendresoin.web.scim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.scim.ScimGroup;
import fr.prendresoin.scim.ScimUser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Bodies and resources of tests; single quotes stand for double ones. */
final class Bodies {

    static final UUID ONE = UUID.fromString("0192ab34-0000-7000-8000-000000000001");
    static final UUID TWO = UUID.fromString("0192ab34-0000-7000-8000-000000000002");

    private Bodies() {}

    static ObjectNode parsed(String json) {
        return ScimJson.read(new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    static ObjectNode user() {
        return UserJson.write(
                new ScimUser(
                        new PersonId(ONE),
                        "un",
                        "e-1",
                        "Exemple",
                        "Première",
                        "un@exemple.invalid",
                        true,
                        false,
                        Instant.parse("2026-11-22T09:00:00Z"),
                        List.of()),
                "https://exemple.invalid/scim/v2");
    }

    static ScimGroup group(UUID... members) {
        return new ScimGroup(
                TWO, "g-2", "0755976n-medecine", "UFR de médecine", Cursus.MEDICINE, 2, 2026, List.of(members));
    }

    static ObjectNode json(ScimGroup group) {
        return GroupJson.write(group, "https://exemple.invalid/scim/v2");
    }

    /** A request of these operations. */
    static ObjectNode patch(String... operations) {
        return parsed("{'schemas':['urn:ietf:params:scim:api:messages:2.0:PatchOp'],'Operations':["
                + String.join(",", operations) + "]}");
    }
}
