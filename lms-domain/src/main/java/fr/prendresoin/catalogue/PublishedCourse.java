package fr.prendresoin.catalogue;

import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NullableUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A course as the catalogue knows it: an address that stays, and the version that new learners get. */
@Entity
@Table(name = "course")
class PublishedCourse {

    @Id
    private UUID id;

    private String slug;

    @Column(name = "current_version_id")
    @Convert(converter = NullableUuid.class)
    private UUID currentVersionId;

    @Version
    private int version;

    protected PublishedCourse() {}

    PublishedCourse(String slug) {
        this.id = Ids.next();
        this.slug = slug;
    }

    UUID id() {
        return id;
    }

    UUID currentVersionId() {
        return currentVersionId;
    }

    void publish(CourseVersion next) {
        currentVersionId = next.id();
    }
}
