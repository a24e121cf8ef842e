package fr.prendresoin.administration;

import fr.prendresoin.identity.Role;
import java.time.Instant;
import java.util.UUID;

/**
 * A role somebody holds or held.
 *
 * @param membership what ends it
 * @param faculty its name and its establishment, null for a national role
 * @param endedAt null while it is held
 */
public record RoleRow(
        UUID membership, Role role, String faculty, String establishment, Instant beganAt, Instant endedAt) {}
