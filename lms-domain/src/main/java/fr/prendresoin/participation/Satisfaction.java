package fr.prendresoin.participation;

import fr.prendresoin.enrolment.EnrolmentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What a participant thought of a session, said once; which form they answered is kept with it. */
@Entity
@Table(name = "seat_satisfaction")
class Satisfaction {

    @Id
    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "form_since")
    private LocalDate formSince;

    private String comment;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Satisfaction() {}

    Satisfaction(EnrolmentId enrolment, SatisfactionForm form, String comment, Instant now) {
        this.enrolmentId = enrolment.value();
        this.formSince = form.since();
        this.comment = comment;
        this.givenAt = now;
    }

    SeatHandIns.Appraised row(Map<String, Integer> grades) {
        return new SeatHandIns.Appraised(formSince, grades, comment, givenAt);
    }
}
