package fr.prendresoin.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A fact: what was ticked for one question at one moment. Never changed; the one with the highest sequence counts. */
@Entity
@Table(name = "answer")
class Answer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long receipt;

    @Column(name = "attempt_id")
    private UUID attemptId;

    private int question;
    private long seq;
    private String choices;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Answer() {}

    Answer(AttemptId attempt, GivenAnswer given, long seq, Instant now) {
        this.attemptId = attempt.value();
        this.question = given.question();
        this.seq = seq;
        this.choices = given.choices().text();
        this.savedAt = now;
    }

    int question() {
        return question;
    }

    long seq() {
        return seq;
    }

    Choices choices() {
        return Choices.parse(choices);
    }

    KeptAnswer kept() {
        return new KeptAnswer(question, seq, choices(), receipt());
    }

    Receipt receipt() {
        return new Receipt(receipt, savedAt);
    }
}
