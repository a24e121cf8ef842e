package fr.prendresoin.obligation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An interruption, an accreditation or a document of a CNP, by its owner's word. */
@Entity
@Table(name = "career_span")
non-sealed class KnownSpan implements FileEntry {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Span.Kind kind;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected KnownSpan() {}

    KnownSpan(PersonId person, Span span) {
        this.id = Ids.next();
        this.personId = person.value();
        this.kind = span.kind();
        this.firstDay = span.first();
        this.lastDay = span.last().orElse(null);
    }

    UUID id() {
        return id;
    }

    boolean belongsTo(PersonId person) {
        return personId.equals(person.value());
    }

    Span span() {
        return new Span(kind, firstDay, Optional.ofNullable(lastDay));
    }
}
