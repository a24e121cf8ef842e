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
import java.util.UUID;

/** How somebody practises from a day on, by their own word; one for a day. */
@Entity
@Table(name = "professional_situation")
non-sealed class KnownSituation implements FileEntry {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private LocalDate since;
    private String profession;

    @Enumerated(EnumType.STRING)
    @Column(name = "practice_mode")
    private PracticeMode mode;

    private boolean military;

    protected KnownSituation() {}

    KnownSituation(PersonId person, Situation situation) {
        this.id = Ids.next();
        this.personId = person.value();
        this.since = situation.since();
        change(situation);
    }

    /** Corrects what is known from the same day on. */
    void change(Situation situation) {
        this.profession = situation.profession();
        this.mode = situation.mode();
        this.military = situation.military();
    }

    UUID id() {
        return id;
    }

    boolean belongsTo(PersonId person) {
        return personId.equals(person.value());
    }

    Situation situation() {
        return new Situation(since, profession, mode, military);
    }
}
