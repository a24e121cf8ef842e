package fr.prendresoin.catalogue;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;

/** Publishes courses. */
@ApplicationScoped
@Transactional
public class CatalogueService {

    private final CatalogueRepository catalogue;
    private final MediaLibrary library;
    private final DomainEvents events;
    private final Clock clock;

    protected CatalogueService() {
        this(null, null, null, null);
    }

    @Inject
    CatalogueService(CatalogueRepository catalogue, MediaLibrary library, DomainEvents events, Clock clock) {
        this.catalogue = catalogue;
        this.library = library;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Publishes a course as a new version when its files differ from the current one.
     *
     * @return the number of the new version; empty when nothing differs
     * @throws InvalidCourse when the files have problems; nothing is published then
     */
    public Optional<Integer> publish(Actor actor, CourseFiles files) {
        actor.requireAdministration();
        Reading reading = CourseReader.read(files);
        Course course = reading.course().orElseThrow(() -> new InvalidCourse(reading.problems()));
        PublishedCourse published = catalogue.findCourse(course.slug()).orElseGet(() -> register(course));
        Optional<CourseVersion> current = catalogue.findVersion(published.currentVersionId());
        if (current.filter(version -> version.says(files.hash())).isPresent()) {
            return Optional.empty();
        }
        int number = current.map(CourseVersion::number).orElse(0) + 1;
        return Optional.of(
                publish(published, new CourseVersion(published.id(), number, files.hash(), course.title()), files));
    }

    private PublishedCourse register(Course course) {
        PublishedCourse published = new PublishedCourse(course.slug());
        catalogue.add(published);
        return published;
    }

    private int publish(PublishedCourse published, CourseVersion version, CourseFiles files) {
        catalogue.add(version.publishedAt(clock.instant()));
        files.texts().forEach((name, body) -> catalogue.add(new CourseText(version.id(), name, body)));
        files.media().values().forEach(file -> keep(version, file, files));
        published.publish(version);
        events.publish(new CourseVersionPublished(published.id(), new VersionId(version.id()), version.number()));
        return version.number();
    }

    private void keep(CourseVersion version, MediaFile file, CourseFiles files) {
        catalogue.add(new CourseMedia(version.id(), file));
        try (InputStream bytes = files.open(file.name())) {
            library.take(file.hash(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.name(), e);
        }
    }
}
