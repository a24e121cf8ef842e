package fr.prendresoin.catalogue;

import fr.prendresoin.shared.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps the catalogue in a list. */
final class InMemoryCatalogueRepository implements CatalogueRepository {

    private final List<Object> kept = new ArrayList<>();

    @Override
    public void add(Object entity) {
        kept.add(entity);
    }

    @Override
    public Optional<PublishedCourse> findCourse(String slug) {
        return all(PublishedCourse.class)
                .filter(course -> Columns.read(course, "slug").equals(slug))
                .findFirst();
    }

    @Override
    public Optional<CourseVersion> findVersion(UUID id) {
        return all(CourseVersion.class)
                .filter(version -> version.id().equals(id))
                .findFirst();
    }

    @Override
    public List<CourseText> textsOf(UUID version) {
        return all(CourseText.class)
                .filter(text -> Columns.read(text, "versionId").equals(version))
                .toList();
    }

    @Override
    public List<CourseMedia> mediaOf(UUID version) {
        return all(CourseMedia.class)
                .filter(media -> Columns.read(media, "versionId").equals(version))
                .toList();
    }

    <T> Stream<T> all(Class<T> type) {
        return List.copyOf(kept).stream().filter(type::isInstance).map(type::cast);
    }
}
