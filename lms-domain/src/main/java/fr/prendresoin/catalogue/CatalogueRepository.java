package fr.prendresoin.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps courses, their versions and the text of each. */
interface CatalogueRepository {

    void add(Object entity);

    Optional<PublishedCourse> findCourse(String slug);

    /** The version itself; empty when there is none yet. */
    Optional<CourseVersion> findVersion(UUID id);

    List<CourseText> textsOf(UUID version);

    List<CourseMedia> mediaOf(UUID version);
}
