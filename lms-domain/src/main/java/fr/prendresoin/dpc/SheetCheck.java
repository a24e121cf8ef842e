package fr.prendresoin.dpc;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong in what a body writes of an action, all of it at once: a draft may be empty, not false. */
public final class SheetCheck {

    /** The longest text of several lines. */
    public static final int LONGEST_TEXT = 5000;

    /** The longest text of one line. */
    public static final int LONGEST_LINE = 200;

    private static final int MOST_MINUTES = 60_000;

    private SheetCheck() {}

    /**
     * What is wrong on a day; nothing when it may be kept.
     *
     * @param today no declaration of interests is made later
     */
    public static Set<SheetRule> refused(ActionSheet sheet, List<AuthorRow> authors, LocalDate today) {
        Set<SheetRule> wrong = EnumSet.noneOf(SheetRule.class);
        addIf(wrong, SheetRule.TITLE_WRONG, sheet.title().isBlank() || tooLong(sheet.title()));
        addIf(wrong, SheetRule.TEXT_TOO_LONG, texts(sheet, authors).anyMatch(text -> text.length() > LONGEST_TEXT));
        addIf(wrong, SheetRule.LINE_TOO_LONG, lines(sheet).anyMatch(SheetCheck::tooLong));
        addIf(wrong, SheetRule.HOURS_WRONG, minutes(sheet.hours()).anyMatch(each -> each < 0 || each > MOST_MINUTES));
        addIf(
                wrong,
                SheetRule.ORIENTATION_WRONG,
                sheet.offPriority() && !sheet.orientations().isEmpty());
        addIf(wrong, SheetRule.PRICE_WRONG, sheet.price().cents() < 0);
        addIf(wrong, SheetRule.AUTHOR_WRONG, !authors.stream().allMatch(SheetCheck::named));
        addIf(wrong, SheetRule.DECLARED_WRONG, authors.stream().anyMatch(author -> later(author, today)));
        return wrong;
    }

    private static Stream<String> texts(ActionSheet sheet, List<AuthorRow> authors) {
        ActionSheet.Texts texts = sheet.texts();
        return Stream.concat(
                Stream.of(
                        texts.objectives(),
                        texts.prerequisites(),
                        texts.programme(),
                        texts.committee(),
                        texts.evaluation(),
                        texts.houseRules()),
                authors.stream().map(author -> author.interests() == null ? "" : author.interests()));
    }

    private static Stream<String> lines(ActionSheet sheet) {
        return Stream.of(sheet.texts().contact(), sheet.price().payer());
    }

    private static Stream<Integer> minutes(Hours hours) {
        return Stream.of(hours.connected(), hours.nonConnected(), hours.inRoom());
    }

    private static boolean named(AuthorRow author) {
        return Stream.of(author.name(), author.title()).noneMatch(text -> text.isBlank() || tooLong(text));
    }

    private static boolean later(AuthorRow author, LocalDate today) {
        return author.declaredOn() != null && author.declaredOn().isAfter(today);
    }

    private static boolean tooLong(String text) {
        return text.length() > LONGEST_LINE;
    }

    private static void addIf(Set<SheetRule> wrong, SheetRule rule, boolean broken) {
        if (broken) {
            wrong.add(rule);
        }
    }
}
