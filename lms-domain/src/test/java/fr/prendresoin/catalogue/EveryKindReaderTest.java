package fr.prendresoin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveryKindReaderTest {

    private static final String GAUGES =
            "gauges:\n  - id: tension\n    name: \"Tension\"\n    levels: [a, b, c, d, e]\n"
                    + "  - id: confiance\n    name: \"Confiance\"\n    levels:";

    private final Reading reading = new EveryKindCourse().read();

    @Test
    void a_course_with_every_kind_of_activity_is_read_without_problem() {
        assertThat(reading.problems()).isEmpty();
        assertThat(course().activities())
                .extracting(Activity::kind)
                .contains("video", "vignette", "reflection", "checklist", "document", "meeting");
    }

    @Test
    void a_film_knows_its_captions_its_length_and_everything_that_is_said_in_it() {
        Video film = course().get("le-film", Video.class);

        assertThat(film.seconds()).isEqualTo(65);
        assertThat(film.film().type()).isEqualTo("video/webm");
        assertThat(film.captions().text()).startsWith("WEBVTT");
        assertThat(film.transcript().toString()).contains("Bonjour à toutes et à tous");
    }

    @Test
    void a_picture_of_a_lesson_is_asked_for_at_an_address_that_only_means_this_picture() {
        String body = course().get("premiere", Lesson.class).body().toString();

        assertThat(body)
                .contains("<img src=\"/api/formations/petite-formation/media/"
                        + Hash.of(EveryKindCourse.PICTURE).substring(0, 16) + "/le-schema.png\" alt=\"Un schéma\">");
    }

    @Test
    void a_case_knows_the_key_of_each_question_and_takes_no_answer_that_it_does_not_offer() {
        Vignette vignette = course().get("le-cas", Vignette.class);
        Vignette.Ask single = vignette.step(1).asks().get(0);
        Vignette.Ask multiple = vignette.step(2).asks().get(0);
        Vignette.Ask free = vignette.step(2).asks().get(1);

        assertThat(List.of(single.key(), multiple.key(), free.key()))
                .isEqualTo(List.of(Set.of(0), Set.of(0, 1), Set.of()));
        assertThat(single.takes(Set.of(1))).isTrue();
        assertThat(single.takes(Set.of(0, 1))).isFalse();
        assertThat(multiple.takes(Set.of(0, 2))).isTrue();
        assertThat(multiple.takes(Set.of())).isFalse();
        assertThat(free.takes(Set.of(2))).isFalse();
    }

    @Test
    void a_meeting_says_when_and_where_as_far_as_the_course_knows() {
        Meeting meeting = course().get("la-seance", Meeting.class);

        assertThat(meeting.virtual()).isTrue();
        assertThat(meeting.appointment().on()).contains(LocalDate.of(2027, 1, 12));
        assertThat(meeting.appointment().at()).contains(LocalTime.of(14, 0));
        assertThat(meeting.appointment().place()).isEmpty();
    }

    @Test
    void only_what_is_finished_by_saying_so_is_finished_by_its_learner() {
        assertThat(course().activities().stream()
                        .filter(activity -> !activity.finishedByWord())
                        .map(Activity::kind))
                .containsExactlyInAnyOrder("quiz", "vignette", "meeting");
    }

    @Test
    void a_situation_may_have_several_gauges_and_each_scene_says_where_each_of_them_stands() {
        Situation situation = twoGauges().course().orElseThrow().get("la-garde", Situation.class);

        assertThat(situation.gauges()).extracting(Situation.Gauge::name).containsExactly("Tension", "Confiance");
        assertThat(situation.after(List.of("b")).levels()).containsExactly(4, 1);
    }

    /** As version 1 of a course already has it, for ever. */
    @Test
    void a_situation_with_one_gauge_is_read_as_it_always_was() {
        Situation situation = course().get("la-garde", Situation.class);

        assertThat(situation.gauges()).extracting(Situation.Gauge::name).containsExactly("Tension");
        assertThat(situation.after(List.of()).levels()).containsExactly(3);
    }

    static Reading twoGauges() {
        return new EveryKindCourse()
                .spoil(SmallCourse.SITUATION, "gauge:\n  name: \"Tension\"\n  levels:", GAUGES)
                .spoil(SmallCourse.SITUATION, "level: 3", "levels: {tension: 3, confiance: 3}")
                .spoil(SmallCourse.SITUATION, "level: 1", "levels: {tension: 1, confiance: 5}")
                .spoil(SmallCourse.SITUATION, "level: 4", "levels: {tension: 4, confiance: 1}")
                .read();
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, 89504E470D0A1A0A00, image/png",
        "a.jpg, FFD8FFE000, image/jpeg",
        "a.webp, 524946460000000057454250, image/webp",
        "a.mp4, 0000001866747970, video/mp4",
        "a.webm, 1A45DFA3428288000000007765626D, video/webm",
        "a.pdf, 255044462D312E37, application/pdf",
        "a.png, 3C7376673E, ''",
        "a.webm, 3C68746D6C3E, ''",
        "a.pdf, 4D5A9000, ''",
        "a.svg, 3C7376673E, ''",
        "a.html, 3C68746D6C3E, ''",
        "a.exe, 4D5A9000, ''"
    })
    void a_file_is_what_its_name_and_its_first_bytes_both_say_or_nothing(String name, String head, String type) {
        assertThat(MediaTypes.of(name, HexFormat.of().parseHex(head))).isEqualTo(type);
    }

    @Test
    void a_folder_is_read_with_its_media_and_a_text_that_is_none_is_reported(@TempDir Path folder) throws IOException {
        new EveryKindCourse().files().texts().forEach((name, text) -> write(folder.resolve(name), text));
        Files.write(folder.resolve(EveryKindCourse.FILM), new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, 'w'});
        Files.write(folder.resolve(EveryKindCourse.PDF), "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve(EveryKindCourse.PICTURE), new byte[(int) CourseFiles.LARGEST + 1]);
        Files.write(folder.resolve(EveryKindCourse.CHECKLIST), new byte[] {(byte) 0xC3, 0x28});
        CourseFiles files = CourseFiles.below(folder);

        assertThat(files.media().get(EveryKindCourse.PDF).type()).isEqualTo("application/pdf");
        assertThat(CourseReader.read(files).problems())
                .extracting(Problem::toString)
                .contains(
                        "checklists/la-liste.yaml, ligne 1 : le fichier n’est pas un texte en UTF-8",
                        "media/le-film.webm, ligne 1 : le contenu n’est pas celui que le nom annonce, ou n’est pas admis",
                        "media/le-schema.png, ligne 1 : le fichier pèse 20971521 octets ; 20971520 au plus");
    }

    @Test
    void what_authors_tell_each_other_is_no_part_of_a_version(@TempDir Path folder) {
        new SmallCourse().files().texts().forEach((name, text) -> write(folder.resolve(name), text));
        String hash = CourseFiles.below(folder).hash();
        write(folder.resolve("auteurs/revue-scientifique.md"), "À relire.");

        assertThat(CourseReader.read(CourseFiles.below(folder)).problems()).isEmpty();
        assertThat(CourseFiles.below(folder).hash()).isEqualTo(hash);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Course course() {
        return reading.course().orElseThrow();
    }
}
