package fr.prendresoin.settlement;

import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.notification.MailId;
import fr.prendresoin.participation.Step;
import fr.prendresoin.participation.StepKind;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** That somebody was reminded of what they lack in a session; never changed, deleted only when its letter did not leave. */
@Entity
@Table(name = "seat_reminder")
class SeatReminder {

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "session_id")
    private UUID sessionId;

    /** Of the reader's zone: there is one a day. */
    private LocalDate day;

    private String steps;

    /** When it is told: its letter leaves no sooner. */
    @Column(name = "written_at")
    private Instant writtenAt;

    /** Null when it is read in the platform alone. */
    @Column(name = "mail_id")
    @Convert(converter = NullableUuid.class)
    private UUID mailId;

    protected SeatReminder() {}

    SeatReminder(SessionId session, PlannedReminder planned, Instant leaves, ZoneId zone) {
        this.id = Ids.next();
        this.enrolmentId = planned.participant().enrolment();
        this.personId = planned.participant().person();
        this.sessionId = session.value();
        this.day = LocalDate.ofInstant(leaves, zone);
        this.steps = planned.lacks().stream().map(Step::kind).map(Enum::name).collect(Collectors.joining(","));
        this.writtenAt = leaves;
    }

    SeatReminder by(MailId mail) {
        mailId = mail.value();
        return this;
    }

    MailId mail() {
        return new MailId(mailId);
    }

    EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    /** Whether all it asks is still missing: who has done a part of it is not asked for it again. */
    boolean holds(Collection<StepKind> missing) {
        return Stream.of(steps.split(",")).map(StepKind::valueOf).allMatch(missing::contains);
    }
}
