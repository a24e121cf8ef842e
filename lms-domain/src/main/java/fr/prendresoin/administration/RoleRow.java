package fr.prendresoin.administration;

import fr.prendresoin.identity.Role;
import java.time.Instant;
import java.util.UUID;

/**
 * A role somebody holds or held.
 *
 * @param membership what ends it
 * @param unit the name of the faculty, of the establishment or of what stands above; null for a national role
 * @param establishment that of a faculty, else null
 * @param endedAt null while it is held
 */
public record RoleRow(
        UUID membership, Role role, String unit, String establishment, Instant beganAt, Instant endedAt) {}
