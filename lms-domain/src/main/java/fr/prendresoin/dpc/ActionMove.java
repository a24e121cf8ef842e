package fr.prendresoin.dpc;

import fr.prendresoin.identity.PersonId;
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

/** A move of an action from one state to the next: never changed. */
@Entity(name = "DpcActionMove")
@Table(name = "dpc_action_move")
class ActionMove {

    @Id
    private UUID id;

    @Column(name = "action_id")
    private UUID actionId;

    @Column(name = "before_state")
    @Enumerated(EnumType.STRING)
    private ActionState before;

    @Column(name = "after_state")
    @Enumerated(EnumType.STRING)
    private ActionState after;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String words;

    @Column(name = "moved_by")
    @Convert(converter = NullableUuid.class)
    private UUID movedBy;

    @Column(name = "moved_at")
    private Instant movedAt;

    protected ActionMove() {}

    ActionMove(DpcAction action, ActionState after, LocalDate happenedOn, String words) {
        this.id = Ids.next();
        this.actionId = action.id().value();
        this.before = action.state();
        this.after = after;
        this.happenedOn = happenedOn;
        this.words = words;
    }

    /** Nobody for the platform itself. */
    ActionMove by(PersonId person, Instant now) {
        this.movedBy = person == null ? null : person.value();
        this.movedAt = now;
        return this;
    }

    MoveRow row() {
        return new MoveRow(before, after, happenedOn, words, movedAt);
    }
}
