package fr.prendresoin.catalogue;

import fr.prendresoin.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a course said at one moment. It never changes: learners under way keep theirs, proofs point at it. */
@Entity
@Table(name = "course_version")
class CourseVersion {

    @Id
    private UUID id;

    @Column(name = "course_id")
    private UUID courseId;

    private int number;

    @Column(name = "content_hash")
    private String contentHash;

    private String title;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected CourseVersion() {}

    CourseVersion(UUID courseId, int number, String contentHash, String title) {
        this.id = Ids.next();
        this.courseId = courseId;
        this.number = number;
        this.contentHash = contentHash;
        this.title = title;
    }

    CourseVersion publishedAt(Instant now) {
        this.publishedAt = now;
        return this;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    VersionStamp stamp() {
        return new VersionStamp(number, publishedAt);
    }

    boolean says(String hash) {
        return contentHash.equals(hash);
    }
}
