package fr.prendresoin.web.cohort;

import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.cohort.CohortQueries;
import fr.prendresoin.cohort.CohortRow;
import fr.prendresoin.cohort.CohortRule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One cohort: whom it means, in words and in a number. What it must take is a bean of its own. */
@Named
@RequestScoped
public class CohortPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private CohortQueries cohorts;

    @Inject
    private ConditionWords words;

    @Inject
    private CountWords counts;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    private CohortRow cohort;
    private long people;

    /** Reads the cohort of the address; not found for whoever does not manage the whole of its unit. */
    @Override
    public void load() {
        cohort = cohorts.get(current.get(), new CohortId(address.id("cohort")));
        people = cohort.archived() ? 0 : cohorts.count(current.get(), cohort.unit(), cohort.condition());
    }

    /** The cohort of the address. */
    public CohortRow cohort() {
        return cohort;
    }

    public CohortRow getCohort() {
        return cohort;
    }

    public String getCondition() {
        return words.of(cohort.condition());
    }

    public String getPeople() {
        return counts.people(people);
    }

    public String getAddress() {
        return Ways.to(cohort.cohortId());
    }

    /** What the last form did; empty when none was sent. */
    public String getDone() {
        String number = form.value("nombre");
        long count = number.matches("[0-9]{1,6}") ? Long.parseLong(number) : 0;
        return switch (form.value("fait")) {
            case "creee" -> Messages.text("cohort.created");
            case "criteres" -> Messages.text("cohort.changed");
            case "inscrits" -> Messages.text("cohort.enrolled", count, french.number(count));
            case "retiree" -> Messages.text("enrolment.promotion.withdrawn", count, french.number(count));
            default -> "";
        };
    }

    /** Why archiving was refused, when a colleague was faster; empty otherwise. */
    public String getOvertaken() {
        return form.refusedBy(CohortRule.ALREADY_ARCHIVED).stream()
                .map(rule -> Messages.text(rule.messageKey()))
                .findFirst()
                .orElse("");
    }
}
