package fr.prendresoin.credential;

import fr.prendresoin.identity.Login;

/**
 * What the holder of a usable link may do.
 *
 * @param first whether the account never had a password
 */
public record PasswordLinkRow(Login login, boolean first) {}
