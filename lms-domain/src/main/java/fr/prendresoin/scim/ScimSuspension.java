package fr.prendresoin.scim;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.UnitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That an account is suspended because a directory said so: only such a suspension may a directory lift. */
@Entity
@Table(name = "scim_suspension")
class ScimSuspension {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    protected ScimSuspension() {}

    ScimSuspension(PersonId person, UnitId unit, Instant suspendedAt) {
        this.personId = person.value();
        this.unitId = unit.value();
        this.suspendedAt = suspendedAt;
    }
}
