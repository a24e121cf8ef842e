package fr.prendresoin.dpc;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what a body writes of an action against what is known: numbers, orientations, methods, courses. */
@ApplicationScoped
class SheetReader {

    private static final int LONGEST_SLUG = 90;
    /** The address under which a new action is written. */
    private static final String RESERVED = "nouvelle";

    private final DpcStore store;
    private final Courses courses;

    protected SheetReader() {
        this(null, null);
    }

    @Inject
    SheetReader(DpcStore store, Courses courses) {
        this.store = store;
        this.courses = courses;
    }

    /** @throws RuleViolation for the first thing that is wrong */
    void require(NewAction said, LocalDate today) {
        wrong(said, today).stream().findFirst().ifPresent(rule -> {
            throw new RuleViolation(rule);
        });
    }

    /** Everything that is wrong, in the order of the form. */
    List<Rule> wrong(NewAction said, LocalDate today) {
        List<Rule> wrong = new ArrayList<>();
        DpcSettings rules = DpcSettings.on(today);
        if (!rules.reference().matcher(said.reference()).matches()) {
            wrong.add(DpcRule.REFERENCE_WRONG);
        }
        wrong.addAll(SheetCheck.refused(said.sheet(), said.authors(), today));
        addUnless(wrong, SheetRule.ORIENTATION_WRONG, known(said.sheet().orientations()));
        addUnless(
                wrong,
                SheetRule.METHOD_WRONG,
                oneOf(rules.methods().keySet(), said.sheet().method()));
        addUnless(wrong, SheetRule.COURSE_WRONG, oneOf(slugs(), said.sheet().courseSlug()));
        return wrong;
    }

    private static void addUnless(List<Rule> wrong, Rule rule, boolean right) {
        if (!right && !wrong.contains(rule)) {
            wrong.add(rule);
        }
    }

    private static boolean oneOf(Set<String> known, String said) {
        return said.isBlank() || known.contains(said);
    }

    private boolean known(Set<String> orientations) {
        return store.orientations().stream()
                .map(orientation -> orientation.row().number())
                .toList()
                .containsAll(orientations);
    }

    private Set<String> slugs() {
        return Set.copyOf(courses.all().stream().map(CourseRow::slug).toList());
    }

    /** How an action is named in addresses: by its title, and by its reference too when another has that already. */
    String slug(String title, String reference) {
        String plain = plain(title);
        String slug = plain.substring(0, Math.min(plain.length(), LONGEST_SLUG)).replaceAll("-$", "");
        boolean free = !slug.isEmpty()
                && !slug.equals(RESERVED)
                && store.findAction(slug).isEmpty();
        return free ? slug : plain(slug + " " + reference);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replace("œ", "oe")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("(^-|-$)", "");
    }
}
