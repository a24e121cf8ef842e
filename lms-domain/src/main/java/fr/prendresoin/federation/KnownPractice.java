package fr.prendresoin.federation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A practice of a person, since it was last heard of; at most one of theirs is the chosen one. */
@Entity
@Table(name = "practice")
class KnownPractice {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    private String profession;
    private String category;
    private String skill;

    @Column(name = "practice_mode")
    private String mode;

    private String sector;
    private String finess;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    protected KnownPractice() {}

    KnownPractice(PersonId person, Practice practice, Instant now) {
        this.id = Ids.next();
        this.personId = person.value();
        keep(practice, now);
    }

    UUID id() {
        return id;
    }

    Practice practice() {
        return new Practice(profession, category, skill, mode, sector, finess);
    }

    boolean chosen() {
        return chosenAt != null;
    }

    Instant seenAt() {
        return seenAt;
    }

    void heardAgain(Practice newer, Instant now) {
        keep(practice().then(newer), now);
    }

    void choose(Instant now) {
        chosenAt = now;
    }

    void leave() {
        chosenAt = null;
    }

    private void keep(Practice practice, Instant now) {
        this.profession = practice.profession();
        this.category = practice.category();
        this.skill = practice.skill();
        this.mode = practice.mode();
        this.sector = practice.sector();
        this.finess = practice.finess();
        this.seenAt = now;
    }
}
