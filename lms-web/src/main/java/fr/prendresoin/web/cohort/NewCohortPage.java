package fr.prendresoin.web.cohort;

import fr.prendresoin.cohort.CohortRule;
import fr.prendresoin.cohort.CohortService;
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
import java.util.List;

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
    public List<CriteriaChoices.Choice> getUnits() {
        return managed.size() == 1
                ? List.of()
                : managed.stream()
                        .map(each -> new CriteriaChoices.Choice(
                                each.code(),
                                Messages.text("cohort.unit." + each.kind(), each.name()),
                                each.equals(unit)))
                        .toList();
    }

    public CriteriaChoices getCriteria() {
        return new CriteriaChoices(
                attribute -> form.values(CohortForm.field(attribute)), faculties, CriteriaChoices.yearUnderWay(clock));
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
        return error(CriteriaChoices.RULES);
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
