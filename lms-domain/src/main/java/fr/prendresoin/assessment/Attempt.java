package fr.prendresoin.assessment;

import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.catalogue.VersionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One try at a quiz. Its questions are drawn when it opens, from a recorded seed; answers are kept beside it as facts;
 * submitted once, it is graded and never changes again. It waits as long as its learner needs, unless it has an
 * {@link AttemptLimit}.
 */
@Entity
@Table(name = "attempt")
@NamedNativeQuery(
        name = Attempt.SHEET,
        query = "select t.version_id, t.activity, t.number, t.seed, t.questions, t.submitted_at, t.score, t.passed,"
                + " coalesce(e.zone, f.zone), a.question, a.seq, a.choices, a.receipt, a.saved_at, t.writer"
                + " from attempt t join enrolment e on e.id = t.enrolment_id"
                + " left join faculty f on f.id = e.faculty_id left join answer a on a.attempt_id = t.id"
                + " where t.id = ? and t.person_id = ? and e.withdrawn_at is null order by a.question, a.seq")
@NamedNativeQuery(
        name = Attempt.QUESTION,
        query = "select t.version_id, t.activity, t.questions, t.submitted_at, a.seq, a.choices, a.receipt, a.saved_at,"
                + " t.writer from attempt t left join answer a on a.attempt_id = t.id and a.question = ?"
                + " where t.id = ? and t.person_id = ? order by a.seq desc for update")
class Attempt {

    /** One question and its answers, the latest first, locked: what saving an answer must know, in one statement. */
    static final String QUESTION = "Attempt.question";

    /** All that the pages of an attempt show. Named, so that it is prepared once and not at each page. */
    static final String SHEET = "Attempt.sheet";

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "version_id")
    private UUID versionId;

    private String activity;
    private int number;
    private long seed;
    private String questions;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private Integer score;
    private Boolean passed;

    @Convert(converter = NullableUuid.class)
    private UUID writer;

    protected Attempt() {}

    Attempt(LearnerEnrolment enrolment, Quiz quiz, int number, long seed) {
        this.id = Ids.next();
        this.personId = enrolment.personId();
        this.enrolmentId = enrolment.id();
        this.versionId = enrolment.versionId();
        this.activity = quiz.slug();
        this.number = number;
        this.seed = seed;
        this.questions = String.join(",", Draw.questions(quiz, seed));
    }

    Attempt startedAt(Instant now) {
        this.startedAt = now;
        return this;
    }

    AttemptId id() {
        return new AttemptId(id);
    }

    boolean belongsTo(PersonId person) {
        return personId.equals(person.value());
    }

    PersonId person() {
        return new PersonId(personId);
    }

    EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    VersionId version() {
        return new VersionId(versionId);
    }

    String activity() {
        return activity;
    }

    int number() {
        return number;
    }

    long seed() {
        return seed;
    }

    /** The ids of the drawn questions, in the order they are asked. */
    List<String> questions() {
        return split(questions);
    }

    static List<String> split(String questions) {
        return List.of(questions.split(","));
    }

    boolean submitted() {
        return submittedAt != null;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Grade grade() {
        return new Grade(score, questions().size(), passed);
    }

    /** From now on this browser writes here, and no other. */
    void writtenBy(Writer chosen) {
        writer = chosen.id();
    }

    Optional<Writer> writer() {
        return Optional.ofNullable(writer).map(Writer::new);
    }

    void submit(Grade grade, Instant now) {
        submittedAt = now;
        score = grade.score();
        passed = grade.passed();
    }
}
