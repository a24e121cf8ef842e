package fr.prendresoin.message;

import fr.prendresoin.identity.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something somebody is told in the platform: unread until they open it or say that they have read everything. */
@Entity
@Table(name = "notice")
class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Enumerated(EnumType.STRING)
    private NoticeSubject subject;

    private String about;

    private LocalDate day;

    private String link;

    private String cause;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notice() {}

    Notice(PersonId person, MessageKind kind, NewNotice news, Instant now) {
        this.personId = person.value();
        this.kind = kind;
        this.subject = news.subject();
        this.about = news.about();
        this.day = news.day();
        this.link = news.link();
        this.cause = news.cause();
        this.writtenAt = now;
    }

    boolean isOf(PersonId person) {
        return personId.equals(person.value());
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    NoticeRow row() {
        return new NoticeRow(id, subject, about, day, link, writtenAt, readAt);
    }
}
