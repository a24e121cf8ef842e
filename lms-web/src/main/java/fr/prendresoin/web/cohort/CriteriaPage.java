package fr.prendresoin.web.cohort;

import fr.prendresoin.cohort.Attribute;
import fr.prendresoin.cohort.CohortConditionService;
import fr.prendresoin.cohort.CohortDifference;
import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.cohort.CohortQueries;
import fr.prendresoin.cohort.CohortRow;
import fr.prendresoin.cohort.CohortRule;
import fr.prendresoin.cohort.Criterion;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Other criteria for a cohort: tried first, who enters and who leaves, then decided with a reason. */
@Named
@RequestScoped
public class CriteriaPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private CohortQueries cohorts;

    @Inject
    private CohortConditionService conditions;

    @Inject
    private CohortUnits units;

    @Inject
    private ConditionWords words;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    @Inject
    private Clock clock;

    private CohortRow cohort;
    private List<FacultyRow> faculties = List.of();
    private CohortForm wanted;
    private CohortDifference difference;

    /** A value that the second form sends again. */
    public record Sent(String name, String value) {}

    /** Reads the cohort, and what the criteria that are tried would change. */
    @Override
    public void load() {
        cohort = cohorts.get(current.get(), new CohortId(address.id("cohort")));
        faculties = units.facultiesOf(cohort.unit());
        wanted = CohortForm.read(form::values, faculties);
        if (isTried() && problem().isEmpty()) {
            difference = conditions.preview(current.get(), cohort.cohortId(), wanted.condition());
        }
    }

    private boolean isTried() {
        return form.value("essai").equals("oui") && !cohort.archived();
    }

    private Optional<Rule> problem() {
        return Stream.concat(
                        wanted.problems().stream(),
                        wanted.problems().isEmpty() && wanted.condition().equals(cohort.condition())
                                ? Stream.of(CohortRule.CONDITION_SAME)
                                : Stream.empty())
                .findFirst();
    }

    public CohortRow getCohort() {
        return cohort;
    }

    public String getCondition() {
        return words.of(cohort.condition());
    }

    public String getAddress() {
        return Ways.to(cohort.cohortId());
    }

    /** What is ticked: what was tried, or what holds now. */
    public CriteriaChoices getCriteria() {
        return new CriteriaChoices(
                attribute -> isTried() ? form.values(CohortForm.field(attribute)) : present(attribute),
                faculties,
                CriteriaChoices.yearUnderWay(clock));
    }

    private List<String> present(Attribute attribute) {
        List<String> values =
                cohort.condition().about(attribute).map(Criterion::values).orElse(List.of());
        return attribute != Attribute.FACULTY
                ? values
                : faculties.stream()
                        .filter(faculty -> values.contains(faculty.id().toString()))
                        .map(FacultyRow::code)
                        .toList();
    }

    /** What is wrong with the criteria that were tried; empty when nothing is. */
    public String getCriteriaError() {
        return isTried()
                ? problem().map(rule -> Messages.text(rule.messageKey())).orElse("")
                : "";
    }

    /** Whether what would change is known. */
    public boolean isPreviewed() {
        return difference != null;
    }

    /** The criteria that were tried, in words. */
    public String getWanted() {
        return words.of(wanted.condition());
    }

    public String getEntries() {
        return Messages.text("cohort.entries", difference.entries(), french.number(difference.entries()));
    }

    public String getExits() {
        return Messages.text("cohort.exits", difference.exits(), french.number(difference.exits()));
    }

    public String getStaying() {
        return Messages.text("cohort.staying", difference.staying(), french.number(difference.staying()));
    }

    /** The first of those who enter, for whoever may read their names. */
    public List<String> getEntering() {
        return cohorts.names(current.get(), cohort, difference.entering());
    }

    /** The first of those who leave, for whoever may read their names. */
    public List<String> getLeaving() {
        return cohorts.names(current.get(), cohort, difference.leaving());
    }

    public int getMostNames() {
        return CohortQueries.MOST_NAMES;
    }

    /** The criteria that were tried, for the form that decides. */
    public List<Sent> getSent() {
        return Arrays.stream(Attribute.values())
                .map(CohortForm::field)
                .flatMap(field -> form.values(field).stream().map(value -> new Sent(field, value)))
                .toList();
    }

    public String getReason() {
        return form.value("motif");
    }

    public int getLongestReason() {
        return Reason.LONGEST;
    }

    /** What is wrong with the reason; empty when nothing is. */
    public String getReasonError() {
        return form.refusedBy(Reason.Fault.values()).stream()
                .map(rule -> Messages.text(rule.messageKey(), Reason.LONGEST))
                .findFirst()
                .orElse("");
    }

    /** Whether one of the forms was refused. */
    public boolean isRefused() {
        return !(getCriteriaError() + getReasonError()).isEmpty();
    }
}
