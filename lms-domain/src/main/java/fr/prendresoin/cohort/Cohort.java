package fr.prendresoin.cohort;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A named condition over stays, below one unit of the tree. Its condition changes for a written reason, which the journal
 * keeps with what it was before: whoever was asked something because of it can always be told why. Archived, it means
 * nobody any more.
 */
@Entity
@Table(name = "cohort")
class Cohort {

    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unitId;

    private String name;

    @Convert(converter = ConditionConverter.class)
    @Column(name = "criteria")
    private Condition condition;

    @Column(name = "decided_by")
    @Convert(converter = NullableUuid.class)
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @Version
    private int version;

    protected Cohort() {}

    Cohort(UnitId unit, String name, Condition condition) {
        this.id = Ids.next();
        this.unitId = unit.value();
        this.name = name;
        this.condition = condition;
    }

    Cohort decidedBy(PersonId person, Instant now) {
        this.decidedBy = person == null ? null : person.value();
        this.decidedAt = now;
        return this;
    }

    CohortId id() {
        return new CohortId(id);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    String name() {
        return name;
    }

    Condition condition() {
        return condition;
    }

    void change(Condition other) {
        condition = other;
    }

    boolean archived() {
        return archivedAt != null;
    }

    void archive(Instant now) {
        archivedAt = now;
    }
}
