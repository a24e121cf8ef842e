package fr.prendresoin.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the outbox. */
interface MailRepository {

    void add(OutgoingMail mail);

    /** As many as there are, in few statements. */
    void addAll(List<OutgoingMail> mails);

    Optional<OutgoingMail> find(MailId id);

    /**
     * Those whose next try has come, what is about accounts first, then the longest waiting; those that another node is
     * claiming are left to it.
     */
    List<OutgoingMail> due(Instant now, int most);

    List<OutgoingMail> latest(int most);

    /** Those given up that nobody has filed, the longest waiting first. */
    List<OutgoingMail> abandoned(int most);

    /** Gives up what nobody could send in time. */
    int giveUpExpired(Instant now);

    /** Forgets the texts of what was sent before a moment. */
    int forgetTextsSentBefore(Instant moment);

    int forgetWrittenBefore(Instant moment);
}
