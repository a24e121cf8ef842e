package fr.prendresoin.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The platform's account in the embedded database; mariadbd reads it from a private file, never from its arguments. */
record DatabaseAccount(Path file, String password) {

    private static final String NAME = "prendre_soin";

    static DatabaseAccount drawn(Path file) {
        return new DatabaseAccount(file, new BigInteger(160, new SecureRandom()).toString(36));
    }

    DatabaseAddress address(int port) {
        return new DatabaseAddress("jdbc:mariadb://127.0.0.1:" + port + "/" + NAME, NAME, password);
    }

    /** One statement a line: mariadbd runs them before it accepts its first connection. */
    String statements() {
        return """
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create or replace user '%1$s'@'127.0.0.1' identified by '%2$s';
                grant all privileges on %1$s.* to '%1$s'@'127.0.0.1';
                """
                .formatted(NAME, password);
    }

    void write() {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, statements());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void forgetFile() {
        Folders.delete(file);
    }
}
