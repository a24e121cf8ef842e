package fr.prendresoin.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class ManifestIT {

    private static final Path JAR = Path.of("target/prendre-soin.jar");

    @Test
    void the_jar_opens_for_payara_what_payaras_own_jar_opens() throws IOException {
        Attributes ours = manifest(JAR);
        Attributes payaras = manifest(payaraMicro());

        assertThat(ours.getValue("Main-Class")).isEqualTo(Launcher.class.getName());
        assertThat(ours.getValue("Add-Opens")).isEqualTo(payaras.getValue("Add-Opens"));
        assertThat(ours.getValue("Add-Exports")).isEqualTo(payaras.getValue("Add-Exports"));
    }

    @Test
    void every_library_named_is_delivered_beside_the_jar() throws IOException {
        for (String library : manifest(JAR).getValue("Class-Path").split(" ")) {
            assertThat(JAR.resolveSibling(library)).exists();
        }
    }

    /** Classes of the war seen from the launcher's class path would win over the war's own, and break CDI. */
    @Test
    void the_migrations_are_here_and_the_domain_classes_are_not() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream()).anyMatch(entry -> entry.getName().startsWith("db/migration/V0001__"));
        }
        assertThat(manifest(JAR).getValue("Class-Path")).doesNotContain("lms-", "jakarta.");
    }

    private static Attributes manifest(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }

    private static Path payaraMicro() throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(JAR.resolveSibling("lib"), "payara-micro-*.jar")) {
            return found.iterator().next();
        }
    }
}
