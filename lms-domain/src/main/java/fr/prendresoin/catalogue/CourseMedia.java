package fr.prendresoin.catalogue;

import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One picture, film or document of a version; its bytes are the parts of the same hash. */
@Entity
@Table(name = "course_media")
class CourseMedia {

    @Id
    private UUID id;

    @Column(name = "version_id")
    private UUID versionId;

    private String name;
    private String type;
    private long size;
    private String hash;

    protected CourseMedia() {}

    CourseMedia(UUID versionId, MediaFile file) {
        this.id = Ids.next();
        this.versionId = versionId;
        this.name = file.name();
        this.type = file.type();
        this.size = file.size();
        this.hash = file.hash();
    }

    String name() {
        return name;
    }

    MediaFile file() {
        return new MediaFile(name, type, size, hash, "");
    }
}
