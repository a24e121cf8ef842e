package fr.prendresoin.timekeeping;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Reason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a manager answers to who contested their time; one a contest, never changed. It corrects nothing. */
@Entity
@Table(name = "time_contest_answer")
class ContestAnswer {

    @Id
    @Column(name = "contest_id")
    private UUID contestId;

    private String words;

    @Column(name = "answered_by")
    private UUID answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected ContestAnswer() {}

    ContestAnswer(ContestId contest, Reason words, PersonId by, Instant now) {
        this.contestId = contest.value();
        this.words = words.text();
        this.answeredBy = by.value();
        this.answeredAt = now;
    }
}
