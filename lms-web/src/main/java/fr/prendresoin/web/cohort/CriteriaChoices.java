package fr.prendresoin.web.cohort;

import fr.prendresoin.cohort.Attribute;
import fr.prendresoin.cohort.CohortRule;
import fr.prendresoin.cohort.Standing;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.errors.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the form of a condition offers, and what is chosen in it. */
public final class CriteriaChoices {

    /** What can be wrong with the criteria, whichever it is. */
    static final Rule[] RULES = {
        CohortRule.CRITERION_MISSING,
        CohortRule.CURSUS_UNKNOWN,
        CohortRule.STUDY_YEAR_UNKNOWN,
        CohortRule.ACADEMIC_YEAR_UNKNOWN,
        CohortRule.FACULTY_UNKNOWN,
        CohortRule.STANDING_UNKNOWN,
        CohortRule.CONDITION_UNREADABLE
    };

    private final Function<Attribute, List<String>> chosen;
    private final List<FacultyRow> faculties;
    private final int year;

    CriteriaChoices(Function<Attribute, List<String>> chosen, List<FacultyRow> faculties, int year) {
        this.chosen = chosen;
        this.faculties = List.copyOf(faculties);
        this.year = year;
    }

    /** Something to choose. */
    public record Choice(String value, String label, boolean chosen) {}

    static int yearUnderWay(Clock clock) {
        return AcademicYear.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .start();
    }

    public List<Choice> getCursuses() {
        return choices(
                Attribute.CURSUS,
                Arrays.stream(Cursus.values()).map(Cursus::name),
                cursus -> Messages.text("common.cursus." + cursus));
    }

    public List<Choice> getStudyYears() {
        return choices(
                Attribute.STUDY_YEAR,
                IntStream.rangeClosed(1, 12).mapToObj(String::valueOf),
                number -> Messages.text("common.studyYear", Integer.valueOf(number)));
    }

    /** The year under way, by its word and by its number, the one before and the one after, and those chosen before. */
    public List<Choice> getAcademicYears() {
        Stream<String> near = IntStream.rangeClosed(year - 1, year + 1).mapToObj(String::valueOf);
        Stream<String> offered = Stream.concat(Stream.of(Attribute.CURRENT), near);
        Stream<String> known =
                chosen.apply(Attribute.ACADEMIC_YEAR).stream().filter(value -> value.matches("[0-9]{4}"));
        return choices(Attribute.ACADEMIC_YEAR, Stream.concat(offered, known).distinct(), ConditionWords::year);
    }

    /** Empty when the unit has one faculty: there is nothing to choose. */
    public List<Choice> getFaculties() {
        return faculties.size() < 2
                ? List.of()
                : faculties.stream()
                        .map(faculty -> new Choice(
                                faculty.code(),
                                faculty.name(),
                                chosen.apply(Attribute.FACULTY).contains(faculty.code())))
                        .toList();
    }

    public List<Choice> getStandings() {
        return choices(
                Attribute.STANDING,
                Arrays.stream(Standing.values()).map(Standing::name),
                standing -> Messages.text("cohort.standing." + standing));
    }

    private List<Choice> choices(Attribute attribute, Stream<String> offered, Function<String, String> label) {
        List<String> taken = chosen.apply(attribute);
        return offered.map(value -> new Choice(value, label.apply(value), taken.contains(value)))
                .toList();
    }
}
