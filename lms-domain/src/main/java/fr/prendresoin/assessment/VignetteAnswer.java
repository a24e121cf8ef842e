package fr.prendresoin.assessment;

import fr.prendresoin.enrolment.LearnerEnrolment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A fact: what was answered at one step of a case, before the next was shown. Written once, never changed (rule 37). */
@Entity
@Table(name = "vignette_answer")
class VignetteAnswer {

    private static final String BETWEEN_QUESTIONS = ";";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long receipt;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "version_id")
    private UUID versionId;

    private String activity;
    private int step;
    private String choices;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected VignetteAnswer() {}

    VignetteAnswer(LearnerEnrolment enrolment, String activity, StepAnswer answer, Instant now) {
        this.personId = enrolment.personId();
        this.enrolmentId = enrolment.id();
        this.versionId = enrolment.versionId();
        this.activity = activity;
        this.step = answer.step();
        this.choices = answer.choices().stream().map(Choices::text).collect(Collectors.joining(BETWEEN_QUESTIONS));
        this.answeredAt = now;
    }

    String activity() {
        return activity;
    }

    StepAnswer answer() {
        List<Choices> given = Arrays.stream(choices.split(BETWEEN_QUESTIONS, -1))
                .map(Choices::parse)
                .toList();
        return new StepAnswer(step, given);
    }

    Receipt receipt() {
        return new Receipt(receipt, answeredAt);
    }
}
