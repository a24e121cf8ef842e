package fr.prendresoin.web.replay;

import fr.prendresoin.replay.ProgressHistory;
import fr.prendresoin.web.faces.DateField;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.progress.CoursePage;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;

/** Where a learner stood in their own course at the end of a day. */
@Named
@RequestScoped
public class CourseHistory implements Page {

    @Inject
    private CoursePage page;

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
                history.asOf(current.get(), page.course().enrolment(), asked),
                page.course().enrolment().zone(),
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
