package fr.prendresoin.assessment;

import java.util.UUID;

/** Whoever writes in an attempt: a browser, by the number it drew for this attempt alone. */
public record Writer(UUID id) {

    private static final int RFC_4122 = 2;

    /** MariaDB takes no other UUID than those of the standard. */
    public Writer {
        if (id.variant() != RFC_4122 || id.version() < 1 || id.version() > 8) {
            throw new IllegalArgumentException("not a UUID of the standard: " + id);
        }
    }
}
