package fr.prendresoin.web.participation;

import fr.prendresoin.participation.SeatMessageRow;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;

/** A message between a participant and those who accompany the session, in words. */
public record MessageLine(String who, String words, boolean byParticipant) {

    static MessageLine of(SeatMessageRow message, French french, String zone) {
        String name = message.authorGivenName() + " " + message.authorFamilyName();
        return new MessageLine(
                Messages.text("participation.message.who", name, french.moment(message.writtenAt(), zone)),
                message.words(),
                message.byParticipant());
    }
}
