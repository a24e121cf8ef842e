package fr.prendresoin.participation;

import fr.prendresoin.enrolment.EnrolmentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** How far a participant agrees with one sentence of the form, from 1 to 4. */
@Entity
@Table(name = "seat_grade")
@IdClass(SatisfactionGrade.Key.class)
class SatisfactionGrade {

    @Id
    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Id
    private String question;

    private int grade;

    protected SatisfactionGrade() {}

    SatisfactionGrade(EnrolmentId enrolment, String question, int grade) {
        this.enrolmentId = enrolment.value();
        this.question = question;
        this.grade = grade;
    }

    String question() {
        return question;
    }

    int grade() {
        return grade;
    }

    /** Which sentence, answered by whom. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID enrolmentId;
        private String question;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(key.enrolmentId, enrolmentId)
                    && Objects.equals(key.question, question);
        }

        @Override
        public int hashCode() {
            return Objects.hash(enrolmentId, question);
        }
    }
}
