package fr.prendresoin.reminder;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.progress.LearnerCourse;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/** The paragraph of a letter about one course: what remains, how long it takes, until when, and the way to the place. */
final class ReminderWords {

    private static final char NBSP = '\u00A0';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final Properties LINES = read();

    private ReminderWords() {}

    static String paragraph(ReminderStep step, LearnerCourse course, String address) {
        return LINES.getProperty(step.name())
                .replace("{course}", course.course().title())
                .replace("{left}", minutes(course.minutesLeft()))
                .replace("{day}", day(course.enrolment().dueOn()))
                .replace("{next}", course.next().title())
                .replace("{address}", address);
    }

    /** Where "resume" leads. */
    static String path(LearnerCourse course) {
        Activity next = course.next();
        return "/formations/" + course.course().slug() + "/"
                + course.course().chapterOf(next.slug()).slug() + "/" + next.slug();
    }

    /** For example « vendredi 29 janvier 2027 ». */
    static String day(LocalDate day) {
        String words = DAY.format(day).replace(' ', NBSP);
        return day.getDayOfMonth() == 1 ? words.replaceFirst(NBSP + "1" + NBSP, NBSP + "1er" + NBSP) : words;
    }

    /** For example « 52 min », « 1 h 10 ». */
    static String minutes(int minutes) {
        int rest = minutes % 60;
        if (minutes < 60) {
            return minutes + "" + NBSP + "min";
        }
        return minutes / 60 + "" + NBSP + "h" + (rest == 0 ? "" : String.format(Locale.ROOT, "%c%02d", NBSP, rest));
    }

    private static Properties read() {
        Properties lines = new Properties();
        try (Reader file = new InputStreamReader(
                ReminderWords.class.getResourceAsStream("/reminders/lines.properties"), StandardCharsets.UTF_8)) {
            lines.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the lines of reminders", e);
        }
        return lines;
    }
}
