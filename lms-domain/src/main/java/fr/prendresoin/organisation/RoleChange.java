package fr.prendresoin.organisation;

import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;

/** A role about to be given to a person, or to be taken back from them. */
public record RoleChange(Kind kind, PersonId person, Grant grant) {

    /** Which of the two. */
    public enum Kind {
        APPOINT,
        END
    }

    /** The person will hold the role. */
    public static RoleChange appoint(PersonId person, Grant grant) {
        return new RoleChange(Kind.APPOINT, person, grant);
    }

    /** The person will no longer hold it. */
    public static RoleChange end(PersonId person, Grant grant) {
        return new RoleChange(Kind.END, person, grant);
    }
}
