package fr.prendresoin.cohort;

import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.shared.RuleViolation;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a criterion may speak of, in the order in which conditions are written and read aloud. */
public enum Attribute {
    CURSUS(CohortRule.CURSUS_UNKNOWN, Attribute::cursus, stay -> stay.studyYear()
            .cursus()
            .name()),
    STUDY_YEAR(
            CohortRule.STUDY_YEAR_UNKNOWN,
            Attribute::studyYear,
            stay -> String.valueOf(stay.studyYear().year())),
    /** A year by the four digits of its start, or {@link #CURRENT}. */
    ACADEMIC_YEAR(
            CohortRule.ACADEMIC_YEAR_UNKNOWN,
            Attribute::academicYear,
            stay -> String.valueOf(stay.academicYear().start())),
    /** A faculty by its identifier. */
    FACULTY(CohortRule.FACULTY_UNKNOWN, Attribute::faculty, stay -> stay.faculty()
            .value()
            .toString()),
    STANDING(CohortRule.STANDING_UNKNOWN, Attribute::standing, stay -> stay.standing()
            .name());

    /** The academic year under way, whichever it is when one asks. */
    public static final String CURRENT = "CURRENT";

    private static final Pattern NUMBER = Pattern.compile("[1-9]|1[0-2]");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private final CohortRule unknown;
    private final Predicate<String> possible;
    private final Function<StayAttributes, String> read;

    Attribute(CohortRule unknown, Predicate<String> possible, Function<StayAttributes, String> read) {
        this.unknown = unknown;
        this.possible = possible;
        this.read = read;
    }

    /** The refusal that names this attribute. */
    public CohortRule unknown() {
        return unknown;
    }

    /** @throws RuleViolation when no stay could ever have this value */
    void check(String value) {
        if (!possible.test(value)) {
            throw new RuleViolation(unknown);
        }
    }

    String of(StayAttributes stay) {
        return read.apply(stay);
    }

    private static boolean cursus(String value) {
        return Arrays.stream(Cursus.values()).anyMatch(known -> known.name().equals(value));
    }

    private static boolean studyYear(String value) {
        return NUMBER.matcher(value).matches();
    }

    private static boolean academicYear(String value) {
        return value.equals(CURRENT) || YEAR.matcher(value).matches();
    }

    private static boolean faculty(String value) {
        try {
            return UUID.fromString(value).toString().equals(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean standing(String value) {
        return Arrays.stream(Standing.values()).anyMatch(known -> known.name().equals(value));
    }
}
