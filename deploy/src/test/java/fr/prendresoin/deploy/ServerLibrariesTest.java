package fr.prendresoin.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The war is compiled against libraries that the server brings: the versions must be the server's. */
class ServerLibrariesTest {

    @Test
    void tokens_are_checked_with_the_library_inside_the_server() throws IOException {
        assertThat(versionInServer("nimbus-jose-jwt.jar")).isEqualTo(compiled("nimbus"));
    }

    @Test
    void directories_are_read_with_the_library_inside_the_server() throws IOException {
        assertThat(versionInServer("jackson-databind.jar")).isEqualTo(compiled("jackson"));
    }

    private static String compiled(String library) throws IOException {
        Matcher version = Pattern.compile("<" + library + "\\.version>([^<]+)</")
                .matcher(Files.readString(Path.of("../pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private static String versionInServer(String library) throws IOException {
        String path = "/MICRO-INF/runtime/" + library;
        try (InputStream file = ServerLibrariesTest.class.getResourceAsStream(path);
                JarInputStream jar = new JarInputStream(file)) {
            return jar.getManifest().getMainAttributes().getValue("Implementation-Version");
        }
    }
}
