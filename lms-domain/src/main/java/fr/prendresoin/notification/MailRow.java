package fr.prendresoin.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail of the outbox as the administration reads it.
 *
 * @param recipient outside demonstration, its domain alone
 * @param body null outside demonstration and once forgotten: it may hold a secret link
 * @param resendable whether it was given up with its text
 * @param lastError what the mail server said; null when it said nothing wrong
 */
public record MailRow(
        UUID id,
        String recipient,
        String subject,
        String body,
        MailState state,
        boolean resendable,
        Instant writtenAt,
        int tries,
        String lastError) {}
