package fr.prendresoin.scim;

import java.util.Set;
import java.util.UUID;

/**
 * What a directory wants to be otherwise about a group. Who comes and who goes, and not who is there afterwards: two
 * directories that change other members at the same time undo nothing of each other.
 *
 * @param externalId null for none
 */
public record GroupChange(String externalId, Set<UUID> joining, Set<UUID> leaving) {

    /** Copies the members. */
    public GroupChange {
        externalId = UserDraft.externalId(externalId);
        joining = Set.copyOf(joining);
        leaving = Set.copyOf(leaving);
    }
}
