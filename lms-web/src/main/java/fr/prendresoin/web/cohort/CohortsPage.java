package fr.prendresoin.web.cohort;

import fr.prendresoin.cohort.CohortQueries;
import fr.prendresoin.cohort.CohortRow;
import fr.prendresoin.enrolment.EnrolmentQueries;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The cohorts of the units one manages, in words and in numbers. */
@Named
@RequestScoped
public class CohortsPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private CohortUnits units;

    @Inject
    private CohortQueries cohorts;

    @Inject
    private EnrolmentQueries enrolments;

    @Inject
    private ConditionWords words;

    @Inject
    private RefusedForm form;

    private List<Row> rows = List.of();

    /** A cohort in the table. */
    public record Row(String name, String condition, String unit, long people, int rules, String address) {}

    /** Reads the cohorts; not found for whoever manages nothing. */
    @Override
    public void load() {
        units.managedBy(current.get());
        rows = cohorts.managedBy(current.get()).stream().map(this::row).toList();
    }

    private Row row(CohortRow cohort) {
        return new Row(
                cohort.name(),
                words.of(cohort.condition()),
                cohort.unitName(),
                cohorts.count(current.get(), cohort.unit(), cohort.condition()),
                enrolments.rulesOf(current.get(), cohort.cohortId()).size(),
                Ways.to(cohort.cohortId()));
    }

    public List<Row> getRows() {
        return rows;
    }

    /** What the last form did; empty when none was sent. */
    public String getDone() {
        return form.value("fait").equals("archivee") ? Messages.text("cohort.archived") : "";
    }
}
