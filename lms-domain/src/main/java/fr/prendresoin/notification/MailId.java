package fr.prendresoin.notification;

import java.util.UUID;

/** Identifies a mail of the outbox; its Message-ID is made of it, so that it is the same at each try. */
public record MailId(UUID value) {}
