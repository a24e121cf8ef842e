package fr.prendresoin.notification;

import java.time.Instant;

/** What a mail server is given. */
public record MailToSend(MailId id, String recipient, String subject, String body, Instant writtenAt) {}
