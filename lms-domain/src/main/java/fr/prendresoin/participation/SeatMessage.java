package fr.prendresoin.participation;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a participant asks of those who accompany the session, or what they answer: a follow-up of distance training that
 * can be shown (D6353-4). Written once, never changed.
 */
@Entity
@Table(name = "seat_message")
class SeatMessage {

    static final int LONGEST = 2000;

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "by_participant")
    private boolean byParticipant;

    private String words;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected SeatMessage() {}

    /** @throws RuleViolation when there is no word in it, or more characters than it may have */
    SeatMessage(EnrolmentId enrolment, PersonId author, boolean byParticipant, String words) {
        this.id = Ids.next();
        this.enrolmentId = enrolment.value();
        this.authorId = author.value();
        this.byParticipant = byParticipant;
        this.words = Optional.ofNullable(words).orElse("").strip();
        if (this.words.isEmpty()) {
            throw new RuleViolation(ParticipationRule.MESSAGE_MISSING);
        }
        if (this.words.length() > LONGEST) {
            throw new RuleViolation(ParticipationRule.MESSAGE_TOO_LONG, LONGEST);
        }
    }

    SeatMessage writtenAt(Instant now) {
        this.writtenAt = now;
        return this;
    }
}
