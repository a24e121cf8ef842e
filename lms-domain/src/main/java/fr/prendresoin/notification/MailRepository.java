package fr.prendresoin.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the outbox. */
interface MailRepository {

    void add(OutgoingMail mail);

    Optional<OutgoingMail> find(MailId id);

    /** Those whose next try has come, the longest waiting first; those that another node is claiming are left to it. */
    List<OutgoingMail> due(Instant now, int most);

    List<OutgoingMail> latest(int most);

    /** Gives up what nobody could send in time. */
    int giveUpExpired(Instant now);

    /** Forgets the texts of what was sent before a moment. */
    int forgetTextsSentBefore(Instant moment);

    int forgetWrittenBefore(Instant moment);
}
