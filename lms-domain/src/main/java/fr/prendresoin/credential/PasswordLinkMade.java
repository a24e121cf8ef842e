package fr.prendresoin.credential;

import fr.prendresoin.identity.AccountRow;
import fr.prendresoin.shared.DomainEvent;
import fr.prendresoin.shared.Secret;
import java.time.Instant;

/**
 * Somebody asked for a password, and this link lets them choose one.
 *
 * @param account whose mail is known
 */
public record PasswordLinkMade(AccountRow account, Secret secret, Instant expiresAt) implements DomainEvent {}
