package fr.prendresoin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.RecordedEvents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class JpaMediaRepositoryIT extends MediaLibraryContract {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @TempDir
    private Path folder;

    @Override
    MediaRepository repository() {
        return new JpaMediaRepository(database.entityManager());
    }

    @Test
    void a_published_version_keeps_its_media_whatever_becomes_of_the_files() throws IOException {
        for (Map.Entry<String, String> text :
                new EveryKindCourse().files().texts().entrySet()) {
            write(text.getKey(), text.getValue().getBytes(StandardCharsets.UTF_8));
        }
        write(EveryKindCourse.PDF, "%PDF-1.7 une fiche".getBytes(StandardCharsets.UTF_8));
        write(EveryKindCourse.FILM, "\u001AE\u00DF\u00A3 webm".getBytes(StandardCharsets.ISO_8859_1));
        write(EveryKindCourse.PICTURE, "\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1));
        CatalogueRepository catalogue = new JpaCatalogueRepository(database.entityManager());
        MediaLibrary library = new MediaLibrary(repository());
        new CatalogueService(catalogue, library, new RecordedEvents(), HandClock.at("2026-11-30T09:00:00Z"))
                .publish(Actor.system("test"), CourseFiles.below(folder));
        Files.delete(folder.resolve(EveryKindCourse.PDF));
        database.entityManager().flush();
        database.entityManager().clear();

        VersionId version = new VersionId(
                catalogue.findCourse("petite-formation").orElseThrow().currentVersionId());
        Course course = new Courses(catalogue, database.entityManager()).version(version);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MediaFile pdf = course.get("la-fiche", Document.class).file();
        library.copy(pdf, 5, pdf.size() - 1, out);
        assertThat(out).hasToString("1.7 une fiche");
        assertThat(course.media()).containsKeys("le-film.webm", "le-film.vtt", "le-schema.png", "la-fiche.pdf");
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
