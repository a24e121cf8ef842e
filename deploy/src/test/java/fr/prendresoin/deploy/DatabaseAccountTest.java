package fr.prendresoin.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseAccountTest {

    @TempDir
    Path folder;

    @Test
    void its_password_is_drawn_at_each_start() {
        DatabaseAccount first = DatabaseAccount.drawn(folder.resolve("init.sql"));
        DatabaseAccount second = DatabaseAccount.drawn(folder.resolve("init.sql"));

        assertThat(first.password()).hasSizeGreaterThan(20).isNotEqualTo(second.password());
        assertThat(first.statements()).contains(first.password());
    }

    @Test
    void its_file_is_private_and_does_not_stay() throws IOException {
        DatabaseAccount account = DatabaseAccount.drawn(folder.resolve("init.sql"));

        account.write();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(account.file())))
                .isEqualTo("rw-------");

        account.forgetFile();
        assertThat(account.file()).doesNotExist();
    }
}
