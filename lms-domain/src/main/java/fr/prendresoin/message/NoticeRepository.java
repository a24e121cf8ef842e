package fr.prendresoin.message;

import fr.prendresoin.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what people are told here. */
interface NoticeRepository {

    /** Adds it, unless the same cause has told the same person already. */
    void addOnce(PersonId person, MessageKind kind, NewNotice news, Instant now);

    /** Adds many in one statement, each as {@link #addOnce}. */
    void addAllOnce(List<Told> news, Instant now);

    Optional<Notice> find(long id);

    /** The newest first, older than a notice when one is given. */
    List<Notice> latest(PersonId person, Long before, int most);

    long unread(PersonId person);

    int readAll(PersonId person, Instant now);

    int forgetWrittenBefore(Instant moment);
}
