package fr.prendresoin.organisation;

import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A place in the tree that rights are given in: the nation, an academy, an establishment or a component. */
@Entity
@Table(name = "organisation_unit")
class OrganisationUnit {

    @Id
    private UUID id;

    @Column(name = "parent_id")
    @Convert(converter = NullableUuid.class)
    private UUID parentId;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String code;
    private String name;

    protected OrganisationUnit() {}

    private OrganisationUnit(UUID id, UnitRecord reference) {
        this.id = id;
        this.kind = reference.kind();
        this.code = reference.code();
        this.name = reference.name();
    }

    static OrganisationUnit of(UnitRecord reference) {
        return new OrganisationUnit(Ids.next(), reference);
    }

    /** The unit of a faculty, under the faculty's id. */
    static OrganisationUnit of(FacultyId faculty, UnitRecord reference) {
        return new OrganisationUnit(faculty.value(), reference);
    }

    UnitId id() {
        return new UnitId(id);
    }

    UnitKind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    Optional<UnitId> parent() {
        return Optional.ofNullable(parentId).map(UnitId::new);
    }

    /** Takes over what the reference data say today; establishments merge and academies move, the code stays. */
    void update(UnitRecord reference, UUID parent) {
        this.name = reference.name();
        this.parentId = parent;
    }
}
