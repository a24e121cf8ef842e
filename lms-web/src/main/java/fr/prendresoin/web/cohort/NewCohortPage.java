package fr.prendresoin.web.cohort;

import fr.prendresoin.cohort.Attribute;
import fr.prendresoin.cohort.CohortRule;
import fr.prendresoin.cohort.CohortService;
import fr.prendresoin.cohort.Standing;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.organisation.UnitRow;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The form that names a condition: for which unit, which criteria, and how many people it means. */
@Named
@RequestScoped
public class NewCohortPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private CohortUnits units;

    @Inject
    private CountWords counts;

    @Inject
    private RefusedForm form;

    @Inject
    private Clock clock;

    private List<UnitRow> managed = List.of();
    private List<FacultyRow> faculties = List.of();
    private UnitRow unit;
    private String count = "";

    /** Something to choose. */
    public record Choice(String value, String label, boolean chosen) {}

    /** Reads the units one manages; the chosen or the only one decides which faculties can be named. */
    @Override
    public void load() {
        managed = units.managedBy(current.get());
        if (managed.size() == 1) {
            unit = managed.get(0);
        } else if (!form.value("unite").isEmpty()) {
            unit = units.get(current.get(), form.value("unite"));
        }
        if (unit != null) {
            faculties = units.facultiesOf(unit.unitId());
            count = form.value("compter").isEmpty() ? "" : counts.of(unit, CohortForm.read(form::values, faculties));
        }
    }

    /** Null while several wait to be chosen. */
    public UnitRow getUnit() {
        return unit;
    }

    /** Empty when there is nothing to choose. */
    public List<Choice> getUnits() {
        return managed.size() == 1
                ? List.of()
                : managed.stream()
                        .map(each -> new Choice(
                                each.code(),
                                Messages.text("cohort.unit." + each.kind(), each.name()),
                                each.equals(unit)))
                        .toList();
    }

    public List<Choice> getCursuses() {
        return choices(
                Attribute.CURSUS,
                Arrays.stream(Cursus.values())
                        .map(cursus -> new Choice(cursus.name(), Messages.text("common.cursus." + cursus), false)));
    }

    public List<Choice> getStudyYears() {
        return choices(
                Attribute.STUDY_YEAR,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(year ->
                                new Choice(String.valueOf(year), Messages.text("common.studyYear", year), false)));
    }

    /** The year under way, by its word and by its number, the one before and the one after. */
    public List<Choice> getAcademicYears() {
        int now = AcademicYear.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .start();
        return choices(
                Attribute.ACADEMIC_YEAR,
                Stream.concat(
                                Stream.of(Attribute.CURRENT),
                                IntStream.rangeClosed(now - 1, now + 1).mapToObj(String::valueOf))
                        .map(year -> new Choice(year, ConditionWords.year(year), false)));
    }

    /** Empty when the unit has one faculty: there is nothing to choose. */
    public List<Choice> getFaculties() {
        return faculties.size() < 2
                ? List.of()
                : choices(
                        Attribute.FACULTY,
                        faculties.stream().map(faculty -> new Choice(faculty.code(), faculty.name(), false)));
    }

    public List<Choice> getStandings() {
        return choices(
                Attribute.STANDING,
                Arrays.stream(Standing.values())
                        .map(standing ->
                                new Choice(standing.name(), Messages.text("cohort.standing." + standing), false)));
    }

    private List<Choice> choices(Attribute attribute, Stream<Choice> offered) {
        List<String> chosen = form.values(CohortForm.field(attribute));
        return offered.map(choice -> new Choice(choice.value(), choice.label(), chosen.contains(choice.value())))
                .toList();
    }

    /** How many people the criteria mean; empty when nobody asked. */
    public String getCount() {
        return count;
    }

    public int getLongestName() {
        return CohortService.LONGEST_NAME;
    }

    public String getNameError() {
        return error(CohortRule.NAME_MISSING, CohortRule.NAME_TOO_LONG, CohortRule.NAME_TAKEN);
    }

    /** What is wrong with the criteria, whichever it is. */
    public String getCriteriaError() {
        return error(
                CohortRule.CRITERION_MISSING,
                CohortRule.CURSUS_UNKNOWN,
                CohortRule.STUDY_YEAR_UNKNOWN,
                CohortRule.ACADEMIC_YEAR_UNKNOWN,
                CohortRule.FACULTY_UNKNOWN,
                CohortRule.STANDING_UNKNOWN,
                CohortRule.CONDITION_UNREADABLE);
    }

    /** Whether the form was refused. */
    public boolean isRefused() {
        return !(getNameError() + getCriteriaError()).isEmpty();
    }

    private String error(Rule... rules) {
        return form.refusedBy(rules).stream()
                .map(rule -> Messages.text(rule.messageKey(), CohortService.LONGEST_NAME))
                .findFirst()
                .orElse("");
    }
}
