package fr.prendresoin.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom a course is made for: those a faculty may ask to follow it, or professionals who choose it themselves. */
public enum Learners {
    STUDENTS,
    PRACTITIONERS;

    /** As an author writes it. */
    static Optional<Learners> of(String word) {
        return Arrays.stream(values())
                .filter(learners -> learners.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** Students, unless the sheet says otherwise. */
    static Learners in(YamlMap sheet) {
        Optional<Learners> read = sheet.optional("learners").flatMap(Learners::of);
        if (sheet.has("learners") && read.isEmpty()) {
            sheet.problem("learners", "« learners » est « students » ou « practitioners »");
        }
        return read.orElse(STUDENTS);
    }
}
