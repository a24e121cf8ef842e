package fr.prendresoin.catalogue;

import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The published versions, ready to be shown. A version never changes, so each node keeps what it has read: the copy
 * cannot be out of date, whatever the other nodes do.
 */
@ApplicationScoped
public class Courses {

    private final CatalogueRepository catalogue;
    private final EntityManager entityManager;
    private final Map<UUID, Course> read = new ConcurrentHashMap<>();
    private final Map<UUID, VersionStamp> stamps = new ConcurrentHashMap<>();

    protected Courses() {
        this(null, null);
    }

    @Inject
    Courses(CatalogueRepository catalogue, EntityManager entityManager) {
        this.catalogue = catalogue;
        this.entityManager = entityManager;
    }

    /** @throws NotFound when there is no such version */
    public Course version(VersionId version) {
        return read.computeIfAbsent(version.value(), this::load);
    }

    private Course load(UUID version) {
        Map<String, String> texts =
                catalogue.textsOf(version).stream().collect(Collectors.toMap(CourseText::name, CourseText::body));
        if (texts.isEmpty()) {
            throw new NotFound("course version " + version);
        }
        Map<String, MediaFile> media =
                catalogue.mediaOf(version).stream().collect(Collectors.toMap(CourseMedia::name, CourseMedia::file));
        Reading reading = CourseReader.read(CourseFiles.of(texts, media));
        return reading.course().orElseThrow(() -> new InvalidCourse(reading.problems()));
    }

    /** @throws NotFound when there is no such version */
    public VersionStamp stamp(VersionId version) {
        return stamps.computeIfAbsent(version.value(), id -> catalogue
                .findVersion(id)
                .map(CourseVersion::stamp)
                .orElseThrow(() -> new NotFound("course version " + id)));
    }

    /** The courses of the catalogue with their current version, by title. */
    public List<CourseRow> all() {
        return entityManager
                .createQuery(
                        "select new fr.prendresoin.catalogue.CourseRow(c.id, c.slug, v.id, v.number, v.title)"
                                + " from PublishedCourse c join CourseVersion v on v.id = c.currentVersionId"
                                + " order by v.title",
                        CourseRow.class)
                .getResultList();
    }

    /** Those that students may be asked to follow, by title. */
    public List<CourseRow> forStudents() {
        return all().stream()
                .filter(row -> version(row.version()).learners() == Learners.STUDENTS)
                .toList();
    }

    /** @throws NotFound when no published course has this slug */
    public CourseRow get(String slug) {
        return all().stream()
                .filter(course -> course.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("course " + slug));
    }
}
