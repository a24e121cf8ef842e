package fr.prendresoin.notification;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.message.MessageKind;
import fr.prendresoin.message.NewNotice;
import java.util.Map;

/**
 * Something to tell somebody, by whichever channels the policy says.
 *
 * @param notice how it reads in the platform
 * @param letter the file of the letter
 * @param more what else the letter asks for
 */
record News(PersonId person, MessageKind kind, NewNotice notice, String letter, Map<String, String> more) {}
