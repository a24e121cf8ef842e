package fr.prendresoin.notification;

import fr.prendresoin.identity.MailAddress;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.message.MessageKind;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail of the outbox. It is tried until it is sent, until the last try, or until what it says is too old. Then it is
 * given up: an administrator sends it again or files it. A text that holds a secret link is forgotten at once, and cannot
 * be sent again. One that is no longer so before it leaves is dropped.
 */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {

    static final int MOST_TRIES = 12;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(24);
    private static final Duration ONCE_MORE = Duration.ofDays(3);
    private static final int LONGEST_REASON = 200;

    @Id
    private UUID id;

    /** To whom; null when it was written before that was kept. */
    @Column(name = "person_id")
    @Convert(converter = NullableUuid.class)
    private UUID personId;

    private String recipient;

    private String subject;

    /** Null once forgotten. */
    private String body;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** Null when it is not tried any more. */
    @Column(name = "next_try_at")
    private Instant nextTryAt;

    private int tries;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "given_up_at")
    private Instant givenUpAt;

    @Column(name = "last_error")
    private String lastError;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    /** The same mail is never written twice; null for those that are written at each of their acts. */
    @Column(name = "message_key")
    private String messageKey;

    /** Whether the text opens something. */
    private boolean secret;

    @Column(name = "dropped_at")
    private Instant droppedAt;

    @Column(name = "filed_at")
    private Instant filedAt;

    protected OutgoingMail() {}

    OutgoingMail(MailAddress recipient, Letter letter, Instant now, Instant expiresAt) {
        this.id = Ids.next();
        this.kind = MessageKind.SECURITY;
        this.recipient = recipient.value();
        this.subject = letter.subject();
        this.body = letter.body();
        this.writtenAt = now;
        this.nextTryAt = now;
        this.expiresAt = expiresAt;
    }

    /** Notes whose it is: it goes when they are erased. */
    OutgoingMail of(PersonId holder) {
        personId = holder.value();
        return this;
    }

    OutgoingMail about(MessageKind what) {
        kind = what;
        return this;
    }

    /** Notes that the text opens something: it is kept no longer than it must. */
    OutgoingMail withSecret() {
        secret = true;
        return this;
    }

    /** Leaves no sooner than this, and is as old then as it would be now. */
    OutgoingMail notBefore(Instant moment) {
        expiresAt = expiresAt.plus(Duration.between(writtenAt, moment));
        writtenAt = moment;
        nextTryAt = moment;
        return this;
    }

    OutgoingMail once(String key) {
        messageKey = key;
        return this;
    }

    MailId id() {
        return new MailId(id);
    }

    MessageKind kind() {
        return kind;
    }

    /** Counts a try before it is made: should we die of it, the next one waits as after a failure. */
    MailToSend begin(Instant now) {
        tries++;
        nextTryAt = now.plus(waitAfter(tries));
        return new MailToSend(new MailId(id), recipient, subject, body, writtenAt);
    }

    /** Takes the try back: it was not made. */
    void giveBack(Instant now) {
        tries--;
        nextTryAt = now.plus(FIRST_WAIT);
    }

    /** What it says is no longer so: it does not leave, and may be written again another day. */
    void drop(Instant now) {
        droppedAt = now;
        nextTryAt = null;
        body = null;
        messageKey = null;
    }

    /** Whether an administrator may send it again. */
    boolean resendable() {
        return state() == MailState.GIVEN_UP && body != null;
    }

    /** Begins anew, under the same number. */
    void resend(Instant now) {
        givenUpAt = null;
        lastError = null;
        tries = 0;
        nextTryAt = now;
        expiresAt = now.plus(ONCE_MORE);
    }

    boolean fileable() {
        return state() == MailState.GIVEN_UP;
    }

    /** Nothing more is done about it. */
    void file(Instant now) {
        filedAt = now;
        body = null;
    }

    /** One minute, two, four, … a day at most. */
    static Duration waitAfter(int tries) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(20, tries - 1));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    void sent(Instant now) {
        sentAt = now;
        nextTryAt = null;
        lastError = null;
    }

    /** Gives up after the last try, and when the next one would come too late. */
    void failed(String reason, Instant now) {
        note(reason);
        if (tries >= MOST_TRIES || !nextTryAt.isBefore(expiresAt)) {
            giveUp(now);
        }
    }

    void rejected(String reason, Instant now) {
        note(reason);
        giveUp(now);
    }

    private void note(String reason) {
        lastError = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    }

    private void giveUp(Instant now) {
        givenUpAt = now;
        nextTryAt = null;
        if (secret) {
            body = null;
        }
    }

    MailState state() {
        if (sentAt != null) {
            return MailState.SENT;
        }
        if (droppedAt != null) {
            return MailState.DROPPED;
        }
        if (givenUpAt == null) {
            return MailState.WAITING;
        }
        return filedAt == null ? MailState.GIVEN_UP : MailState.FILED;
    }

    /**
     * What an administrator reads of it.
     *
     * @param open whether its recipient and its text may be read
     */
    MailRow row(boolean open) {
        return new MailRow(
                id,
                open ? recipient : masked(),
                subject,
                open ? body : null,
                state(),
                resendable(),
                writtenAt,
                tries,
                lastError);
    }

    /** The domain alone: a mail server that refuses is found by it, and nobody is named. */
    private String masked() {
        return "…" + recipient.substring(recipient.indexOf('@'));
    }
}
