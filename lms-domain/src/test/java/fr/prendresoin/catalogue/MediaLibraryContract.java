package fr.prendresoin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.shared.NotFound;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the library gives back of what it took, whether its parts are in a list or in MariaDB. */
abstract class MediaLibraryContract {

    private static final int SIZE = 2 * MediaPart.SIZE + 12_345;

    private final byte[] bytes = new byte[SIZE];

    abstract MediaRepository repository();

    @Test
    void every_range_of_a_file_is_what_was_taken_in_byte_for_byte() throws IOException {
        MediaFile film = taken();
        int part = MediaPart.SIZE;

        assertRange(film, 0, SIZE - 1);
        assertRange(film, 0, 0);
        assertRange(film, part - 1, part);
        assertRange(film, part, 2 * part - 1);
        assertRange(film, SIZE - 1, SIZE - 1);
        Random chance = new Random(37);
        for (int trial = 0; trial < 20; trial++) {
            int first = chance.nextInt(SIZE);
            assertRange(film, first, first + chance.nextInt(SIZE - first));
        }
    }

    @Test
    void the_same_bytes_are_kept_once() throws IOException {
        MediaFile film = taken();
        new MediaLibrary(repository()).take(film.hash(), new ByteArrayInputStream(new byte[] {1, 2, 3}));

        assertRange(film, 0, SIZE - 1);
    }

    @Test
    void a_file_nobody_took_in_does_not_exist() {
        MediaFile unknown = new MediaFile("media/x.webm", "video/webm", 10, Hash.of("x"), "");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> new MediaLibrary(repository()).copy(unknown, 0, 9, new ByteArrayOutputStream()));
    }

    @Test
    void a_text_is_given_from_the_course_itself() throws IOException {
        MediaFile captions = new MediaFile("media/x.vtt", "text/vtt", 9, Hash.of("WEBVTT é"), "WEBVTT é");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MediaLibrary(repository()).copy(captions, 0, 8, out);

        assertThat(out).hasToString("WEBVTT é");
    }

    private MediaFile taken() throws IOException {
        new Random(24).nextBytes(bytes);
        MediaFile film = new MediaFile("media/film.webm", "video/webm", SIZE, Hash.of("film"), "");
        new MediaLibrary(repository()).take(film.hash(), new ByteArrayInputStream(bytes));
        return film;
    }

    private void assertRange(MediaFile film, int first, int last) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MediaLibrary(repository()).copy(film, first, last, out);

        assertThat(out.toByteArray()).isEqualTo(Arrays.copyOfRange(bytes, first, last + 1));
    }
}
