package fr.prendresoin.dpc;

import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That a body is registered with the agency from one day until another. */
@Entity(name = "DpcRegistration")
@Table(name = "dpc_registration")
class Registration {

    @Id
    private UUID id;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Registration() {}

    Registration(BodyId body, Span span, Instant now) {
        this.id = Ids.next();
        this.bodyId = body.value();
        this.from = span.from();
        this.until = span.until();
        this.recordedAt = now;
    }

    Span span() {
        return new Span(from, until);
    }
}
