package fr.prendresoin.web.scim;

import fr.prendresoin.shared.NotFound;
import java.util.UUID;

/** Reads addresses. */
final class Ways {

    private Ways() {}

    /** @throws NotFound for what is no identifier of ours: there is nothing of that name */
    static UUID id(String segment) {
        try {
            return UUID.fromString(segment);
        } catch (IllegalArgumentException e) {
            throw new NotFound("resource of another form of id");
        }
    }
}
