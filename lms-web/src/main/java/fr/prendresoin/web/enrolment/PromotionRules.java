package fr.prendresoin.web.enrolment;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.enrolment.EnrolmentQueries;
import fr.prendresoin.enrolment.EnrolmentRefusal;
import fr.prendresoin.enrolment.RuleRow;
import fr.prendresoin.shared.Rule;
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
import java.time.ZoneId;
import java.util.List;

/** What a promotion must take, and the form that adds to it. */
@Named
@RequestScoped
public class PromotionRules implements Page {

    @Inject
    private PromotionPage page;

    @Inject
    private CurrentActor current;

    @Inject
    private EnrolmentQueries enrolments;

    @Inject
    private Courses courses;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    @Inject
    private Clock clock;

    private List<RuleRow> rules = List.of();

    /** Reads the rules in force for the promotion of the page. */
    @Override
    public void load() {
        rules = enrolments.rulesOf(current.get(), page.promotion());
    }

    public List<RuleLine> getItems() {
        return rules.stream()
                .map(rule -> RuleLine.of(rule, page.getAddress(), french))
                .toList();
    }

    /** The courses that are not mandatory yet. */
    public List<Option> getCourses() {
        return courses.forStudents().stream()
                .filter(course ->
                        rules.stream().noneMatch(rule -> rule.courseId().equals(course.id())))
                .map(course -> RequirementForm.option(course, form.value("formation")))
                .toList();
    }

    /** Whom the rule will reach at once, before anything is decided. */
    public String getReach() {
        long members = page.promotion().members();
        return Messages.text("enrolment.rule.reach", members, french.number(members));
    }

    public String getSubmitLabel() {
        long members = page.promotion().members();
        return Messages.text("enrolment.rule.submit", members, french.number(members));
    }

    /** The first day the deadline may be: today, where the faculty is. */
    public String getEarliest() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(page.faculty().zone()))
                .toString();
    }

    public String getCourseError() {
        return error(FormRule.COURSE_MISSING, EnrolmentRefusal.RULE_EXISTS);
    }

    public String getDeadlineError() {
        return error(FormRule.DEADLINE_MISSING, FormRule.DEADLINE_UNREADABLE, EnrolmentRefusal.DEADLINE_PASSED);
    }

    /** Whether the form was refused. */
    public boolean isRefused() {
        return !(getCourseError() + getDeadlineError()).isEmpty();
    }

    private String error(Rule... candidates) {
        return form.refusedBy(candidates).stream()
                .map(rule -> Messages.text(rule.messageKey()))
                .findFirst()
                .orElse("");
    }
}
