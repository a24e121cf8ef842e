package fr.prendresoin.identity;

/**
 * An account and whose it is.
 *
 * @param name given name, then family name
 * @param mail null when none is known
 * @param passwordChosen false as long as nobody has chosen a password for it
 */
public record AccountRow(
        PersonId person, Login login, String name, MailAddress mail, boolean passwordChosen, boolean suspended) {}
