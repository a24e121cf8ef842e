package fr.prendresoin.evidence;

import fr.prendresoin.shared.Subject;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the journal as it is read.
 *
 * @param file its chain, for example {@code administration/2026-11-22}
 * @param position in its file, from 1
 * @param actor null when the platform acted
 * @param act the code of the act, whose French words have the key {@code act.…}
 * @param before one JSON object of texts
 * @param after one JSON object of texts
 */
public record JournalRow(
        UUID id,
        String file,
        long position,
        Instant at,
        UUID actor,
        String actorName,
        String act,
        Subject subject,
        String reason,
        String before,
        String after) {}
