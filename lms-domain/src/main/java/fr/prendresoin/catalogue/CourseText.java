package fr.prendresoin.catalogue;

import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One source file of a version, kept as its author wrote it. */
@Entity
@Table(name = "course_text")
class CourseText {

    @Id
    private UUID id;

    @Column(name = "version_id")
    private UUID versionId;

    private String name;

    @Column(name = "body")
    private String body;

    protected CourseText() {}

    CourseText(UUID versionId, String name, String body) {
        this.id = Ids.next();
        this.versionId = versionId;
        this.name = name;
        this.body = body;
    }

    String name() {
        return name;
    }

    String body() {
        return body;
    }
}
