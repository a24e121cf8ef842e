package fr.prendresoin.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    Path folder;

    @Test
    void a_new_folder_belongs_to_the_user_alone() throws IOException {
        Path data = folder.resolve("a/b");

        FolderLock.of(data).stop();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_folder_let_go_can_be_taken_again() {
        FolderLock.of(folder).stop();

        FolderLock.of(folder).stop();
    }

    @Test
    void a_path_that_is_a_file_is_refused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> FolderLock.of(file))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContainingAll(file.toString(), "LMS_DATA");
    }
}
