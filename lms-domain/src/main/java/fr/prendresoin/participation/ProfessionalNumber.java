package fr.prendresoin.participation;

import fr.prendresoin.identity.IdentifierScheme;
import java.time.Instant;

/**
 * A number under which a register of professionals knows somebody.
 *
 * @param source who said so: a list, the official directory or the person
 * @param endedAt null while it is in force
 */
public record ProfessionalNumber(
        IdentifierScheme scheme, String value, String source, Instant knownSince, Instant endedAt) {}
