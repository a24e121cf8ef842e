package fr.prendresoin.scim;

import java.util.Optional;
import java.util.UUID;

/** Whom a directory looks for: those for whom all that is said is so; everybody when nothing is said. */
public record UserSearch(Optional<UUID> id, Optional<String> userName, Optional<String> externalId) {

    /** Everybody the directory knows. */
    public static UserSearch everybody() {
        return new UserSearch(Optional.empty(), Optional.empty(), Optional.empty());
    }

    boolean exact() {
        return id.isPresent() || userName.isPresent() || externalId.isPresent();
    }

    /** userName is compared without case, as logins are (RFC 7643, section 4.1.1); externalId with it. */
    boolean finds(ScimUser user) {
        return id.map(user.id().value()::equals).orElse(true)
                && userName.map(user.userName()::equalsIgnoreCase).orElse(true)
                && externalId.map(wanted -> wanted.equals(user.externalId())).orElse(true);
    }
}
