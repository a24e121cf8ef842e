package fr.prendresoin.web.enrolment;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.cohort.CohortMatches;
import fr.prendresoin.enrolment.EnrolmentQueries;
import fr.prendresoin.enrolment.EnrolmentRefusal;
import fr.prendresoin.enrolment.RuleRow;
import fr.prendresoin.reporting.RequirementPreview;
import fr.prendresoin.reporting.RequirementPreviews;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.cohort.CohortPage;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.Option;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a cohort must take, and the two steps that add to it: what would happen, then the decision. */
@Named
@RequestScoped
public class CohortRules implements Page {

    @Inject
    private CohortPage page;

    @Inject
    private CurrentActor current;

    @Inject
    private EnrolmentQueries enrolments;

    @Inject
    private RequirementPreviews previews;

    @Inject
    private CohortMatches matches;

    @Inject
    private Courses courses;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    @Inject
    private Clock clock;

    private List<RuleRow> rules = List.of();
    private RequirementForm wish;
    private RequirementPreview preview;
    private List<Rule> problems = List.of();

    /** Reads the rules in force for the cohort of the page, and what the rule in the address would do. */
    @Override
    public void load() {
        rules = enrolments.rulesOf(current.get(), page.cohort().cohortId());
        wish = RequirementForm.read(courses.forStudents(), form.value("formation"), form.value("echeance"));
        boolean asked = !form.value("essai").isEmpty();
        problems = asked ? problemsOf(wish) : refusals();
        if (asked && problems.isEmpty() && !page.cohort().archived()) {
            preview = previews.of(
                    current.get(),
                    page.cohort().cohortId(),
                    wish.course().map(CourseRow::id).orElseThrow());
        }
    }

    private List<Rule> problemsOf(RequirementForm asked) {
        List<Rule> found = new ArrayList<>(asked.problems());
        if (found.isEmpty() && asked.dueOn().isBefore(today())) {
            found.add(EnrolmentRefusal.DEADLINE_PASSED);
        }
        return found;
    }

    private List<Rule> refusals() {
        return form.refusedBy(
                FormRule.COURSE_MISSING,
                FormRule.DEADLINE_MISSING,
                FormRule.DEADLINE_UNREADABLE,
                EnrolmentRefusal.RULE_EXISTS,
                EnrolmentRefusal.DEADLINE_PASSED);
    }

    public List<RuleLine> getItems() {
        return rules.stream()
                .map(rule -> RuleLine.of(rule, page.getAddress(), french))
                .toList();
    }

    public List<Option> getCourses() {
        return courses.forStudents().stream()
                .map(course -> RequirementForm.option(course, form.value("formation")))
                .toList();
    }

    /** The academic year a rule decided now is about. */
    public String getYear() {
        return page.cohort().yearOf(matches.currentYear()).label();
    }

    public String getEarliest() {
        return today().toString();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CohortMatches.MAINLAND);
    }

    /** Whether what a rule would do is shown. */
    public boolean isTried() {
        return preview != null;
    }

    /** What the rule would do, for example « 214 personnes seront inscrites. 12 ont déjà terminé. ». */
    public String getOutcome() {
        return Messages.text("cohort.preview.enrolled", preview.enrolled(), french.number(preview.enrolled()))
                + part("cohort.preview.already", preview.already())
                + part("cohort.preview.completed", preview.completed())
                + part("cohort.preview.exempt", preview.exempt());
    }

    private String part(String key, long number) {
        return number == 0 ? "" : " " + Messages.text(key, number, french.number(number));
    }

    /** What would be asked, for example « Formation, à terminer au plus tard le 30 juin 2027 ». */
    public String getWish() {
        return Messages.text(
                "cohort.preview.wish", wish.course().map(CourseRow::title).orElseThrow(), french.date(wish.dueOn()));
    }

    public String getCourseError() {
        return error(FormRule.COURSE_MISSING, EnrolmentRefusal.RULE_EXISTS);
    }

    public String getDeadlineError() {
        return error(FormRule.DEADLINE_MISSING, FormRule.DEADLINE_UNREADABLE, EnrolmentRefusal.DEADLINE_PASSED);
    }

    /** Whether the form was refused. */
    public boolean isRefused() {
        return !problems.isEmpty();
    }

    private String error(Rule... candidates) {
        return List.of(candidates).stream()
                .filter(problems::contains)
                .map(rule ->
                        Messages.text(rule == EnrolmentRefusal.RULE_EXISTS ? "cohort.ruleExists" : rule.messageKey()))
                .findFirst()
                .orElse("");
    }
}
