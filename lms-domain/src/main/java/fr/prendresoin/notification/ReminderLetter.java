package fr.prendresoin.notification;

import fr.prendresoin.identity.MailAddress;
import fr.prendresoin.identity.PersonId;
import java.util.List;

/**
 * What somebody is reminded of in one letter.
 *
 * @param name how they are called in it
 * @param template the file of the letter
 * @param key by which it is written once, whoever tries twice
 */
public record ReminderLetter(
        PersonId person, MailAddress to, String name, String template, List<String> paragraphs, String key) {}
