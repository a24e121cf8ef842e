package fr.prendresoin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RecordedEvents;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CatalogueServiceTest {

    private final InMemoryCatalogueRepository catalogue = new InMemoryCatalogueRepository();
    private final InMemoryMediaRepository media = new InMemoryMediaRepository();
    private final MediaLibrary library = new MediaLibrary(media);
    private final RecordedEvents events = new RecordedEvents();
    private final CatalogueService service =
            new CatalogueService(catalogue, library, events, HandClock.at("2026-11-22T09:00:00Z"));
    private final Actor platform = Actor.system("start-up");

    @Test
    void the_first_publication_is_version_1() {
        assertThat(service.publish(platform, new SmallCourse().files())).contains(1);
        assertThat(events.of(CourseVersionPublished.class))
                .extracting(CourseVersionPublished::version)
                .containsExactly(current());
    }

    @Test
    void the_same_files_make_no_new_version() {
        service.publish(platform, new SmallCourse().files());

        assertThat(service.publish(platform, new SmallCourse().files())).isEmpty();
        assertThat(catalogue.all(CourseVersion.class)).hasSize(1);
        assertThat(events.all()).hasSize(1);
    }

    @Test
    void one_changed_word_makes_version_2_which_new_learners_get() {
        service.publish(platform, new SmallCourse().files());
        VersionId first = current();

        assertThat(service.publish(platform, changed())).contains(2);
        assertThat(current()).isNotEqualTo(first);
    }

    @Test
    void learners_under_way_keep_the_text_of_their_version() {
        service.publish(platform, new SmallCourse().files());
        VersionId first = current();
        List<String> before = texts(first);
        service.publish(platform, changed());

        assertThat(texts(first)).isEqualTo(before);
        assertThat(texts(current())).isNotEqualTo(before);
    }

    @Test
    void two_files_that_exchange_their_texts_make_another_course() {
        assertThat(CourseFiles.of(Map.of("a", "b", "c", "d")).hash())
                .isNotEqualTo(CourseFiles.of(Map.of("a", "d", "c", "b")).hash())
                .hasSize(64);
    }

    @Test
    void a_course_with_a_problem_is_not_published_and_says_why() {
        CourseFiles spoilt =
                new SmallCourse().spoil(SmallCourse.SHEET, "pass: 2", "pass: 9").files();

        assertThatExceptionOfType(InvalidCourse.class)
                .isThrownBy(() -> service.publish(platform, spoilt))
                .withMessageContaining("course.yaml, ligne 23")
                .withMessageContaining("pass");
        assertThat(catalogue.all(Object.class)).isEmpty();
        assertThat(events.all()).isEmpty();
    }

    @Test
    void only_the_administration_publishes() {
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> service.publish(IdentityFixtures.anyLearner(), new SmallCourse().files()));
    }

    @Test
    void a_published_version_is_read_back_as_the_same_course() {
        service.publish(platform, new SmallCourse().files());

        assertThat(new Courses(catalogue, null).version(current()).activities())
                .extracting(Activity::slug)
                .containsExactly("premiere", "seconde", "la-garde", "evaluation");
    }

    @Test
    void an_unknown_version_is_not_found() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> new Courses(catalogue, null).version(new VersionId(UUID.randomUUID())));
    }

    private static CourseFiles changed() {
        return new SmallCourse().spoil(SmallCourse.LESSON, "Retour", "Encore").files();
    }

    private VersionId current() {
        return new VersionId(
                catalogue.findCourse("petite-formation").orElseThrow().currentVersionId());
    }

    private List<String> texts(VersionId version) {
        return catalogue.textsOf(version.value()).stream().map(CourseText::body).toList();
    }

    @Test
    void another_picture_under_the_same_name_makes_another_version() {
        CourseFiles before = new EveryKindCourse().files();
        CourseFiles after = CourseFiles.of(
                before.texts(),
                Map.of(EveryKindCourse.PICTURE, new MediaFile(EveryKindCourse.PICTURE, "image/png", 5, "other", "")));

        assertThat(after.hash()).isNotEqualTo(before.hash());
    }

    /** Versions published before media existed keep their hash, and make no new version for nothing. */
    @Test
    void a_course_without_media_has_the_hash_of_its_texts_alone() {
        CourseFiles files = CourseFiles.of(Map.of("course.yaml", "slug: a\n"));

        assertThat(files.hash()).isEqualTo("7f8a9b5b80f3fef2066f21a2a580c1a14c52fae091025806566ea0976c95fe60");
    }
}
