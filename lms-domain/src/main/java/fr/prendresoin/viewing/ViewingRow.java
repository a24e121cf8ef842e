package fr.prendresoin.viewing;

import fr.prendresoin.identity.Role;
import java.time.Instant;

/**
 * That somebody saw the platform as the reader: in which role, when and why; not who, whose name is in the journal.
 *
 * @param until when it ended, or will end at the latest
 */
public record ViewingRow(Role role, Instant begunAt, Instant until, String reason) {}
