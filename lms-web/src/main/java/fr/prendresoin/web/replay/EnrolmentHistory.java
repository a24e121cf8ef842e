package fr.prendresoin.web.replay;

import fr.prendresoin.replay.ProgressHistory;
import fr.prendresoin.web.enrolment.EnrolmentPage;
import fr.prendresoin.web.faces.DateField;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;

/** Where the learner of an enrolment stood at the end of a day, for their manager. */
@Named
@RequestScoped
public class EnrolmentHistory implements Page {

    @Inject
    private EnrolmentPage page;

    @Inject
    private CurrentActor current;

    @Inject
    private ProgressHistory history;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    private Optional<DatedWords> told = Optional.empty();

    /** Reads the day that was asked for, when one was. */
    @Override
    public void load() {
        Optional<LocalDate> day = DateField.read(form.value("au"));
        told = day.map(asked -> new DatedWords(
                history.asOf(current.get(), page.getEnrolment(), asked),
                page.getEnrolment().zone(),
                french));
    }

    public String getDay() {
        return form.value("au");
    }

    /** Null when no day was asked for, or what was asked is no day. */
    public DatedWords getTold() {
        return told.orElse(null);
    }

    public boolean isUnreadable() {
        return !getDay().isEmpty() && told.isEmpty();
    }
}
