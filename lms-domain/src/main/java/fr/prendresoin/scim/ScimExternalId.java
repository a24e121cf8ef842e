package fr.prendresoin.scim;

import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What the directory of a unit calls somebody or something; unique both ways in the unit, unknown to all others. */
@Entity
@Table(name = "scim_external_id")
class ScimExternalId {

    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private ResourceKind kind;

    @Column(name = "external_name")
    private String externalId;

    @Column(name = "internal_id")
    private UUID internalId;

    protected ScimExternalId() {}

    ScimExternalId(UnitId unit, ResourceKind kind, String externalId, UUID internalId) {
        this.id = Ids.next();
        this.unitId = unit.value();
        this.kind = kind;
        this.externalId = externalId;
        this.internalId = internalId;
    }

    ResourceKind kind() {
        return kind;
    }

    String externalId() {
        return externalId;
    }

    UUID internalId() {
        return internalId;
    }
}
