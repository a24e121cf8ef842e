package fr.prendresoin.scim;

import fr.prendresoin.shared.Rule;

/** Why what a directory asks for is refused. */
public enum ScimRule implements Rule {
    /** Somebody here has this value already; the arguments are the attribute and their id. */
    USER_EXISTS,
    /** The userName is taken by somebody this directory does not know. */
    USER_NAME_TAKEN,
    /** A number of the extension names somebody who is known otherwise, or several people. */
    IDENTIFIER_TAKEN,
    /** The arguments are the attribute and the id of the group that has it. */
    GROUP_EXISTS,
    /** Not a value of the attribute, which is the argument. */
    VALUE_REFUSED,
    /** The person is also held elsewhere, or manages here: the attribute, the argument, is not this directory's. */
    HELD_ELSEWHERE,
    /** The account was suspended by somebody else than a directory. */
    SUSPENDED_BY_HAND,
    /** Somebody changed the resource since it was read. */
    VERSION_CHANGED,
    /** The id, the argument, is nobody's whom the directory knows. */
    MEMBER_UNKNOWN
}
