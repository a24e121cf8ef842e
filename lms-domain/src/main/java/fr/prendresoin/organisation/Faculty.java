package fr.prendresoin.organisation;

import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * A component of a university that trains health students. Its key is the establishment's UAI and the component's own
 * code, because one UAI carries several components (rule 52); what nobody could verify is marked as such.
 */
@Entity
@Table(name = "faculty")
class Faculty {

    @Id
    private UUID id;

    private String code;
    private String uai;
    private String component;

    @Enumerated(EnumType.STRING)
    private FacultyKind kind;

    private String name;
    private String establishment;
    private String city;
    private String academy;
    private String zone;

    @Column(name = "uai_verified")
    private String uaiVerified;

    @Column(name = "component_verified")
    private String componentVerified;

    private String note;

    protected Faculty() {}

    Faculty(FacultyRecord reference) {
        this.id = Ids.next();
        this.code = reference.code();
        this.uai = reference.uai().value();
        this.component = reference.component();
        update(reference);
    }

    FacultyId id() {
        return new FacultyId(id);
    }

    /** Takes over what the reference data says today; the key never changes. */
    final void update(FacultyRecord reference) {
        this.kind = reference.kind();
        this.name = reference.name();
        this.establishment = reference.establishment();
        this.city = reference.city();
        this.academy = reference.academy();
        this.zone = reference.zone().getId();
        this.uaiVerified = reference.uaiVerified();
        this.componentVerified = reference.componentVerified();
        this.note = reference.note();
    }
}
