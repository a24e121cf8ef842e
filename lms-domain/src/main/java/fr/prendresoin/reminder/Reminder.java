package fr.prendresoin.reminder;

import fr.prendresoin.notification.MailId;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody was reminded; never changed, and deleted only when its letter never left. */
@Entity
@Table(name = "reminder")
class Reminder {

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private ReminderStep step;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** Null when it is read in the platform alone. */
    @Column(name = "mail_id")
    @Convert(converter = NullableUuid.class)
    private UUID mailId;

    protected Reminder() {}

    Reminder(Candidate candidate, ReminderStep step, Instant now) {
        this.id = Ids.next();
        this.enrolmentId = candidate.enrolment().value();
        this.personId = candidate.person().value();
        this.step = step;
        this.dueOn = candidate.situation().dueOn();
        this.writtenAt = now;
    }

    ReminderRow row() {
        return new ReminderRow(step, dueOn, writtenAt, mailId != null);
    }

    Reminder by(MailId mail) {
        mailId = mail.value();
        return this;
    }
}
