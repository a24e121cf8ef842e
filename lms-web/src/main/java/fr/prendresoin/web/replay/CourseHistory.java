package fr.prendresoin.web.replay;

import fr.prendresoin.replay.ProgressHistory;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.progress.CoursePage;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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

    private AskedDay asked;

    @Override
    public void load() {
        asked = AskedDay.of(
                form.value("au"),
                day -> new DatedWords(
                        history.asOf(current.get(), page.course().enrolment(), day),
                        page.course().enrolment().zone(),
                        french));
    }

    public AskedDay getAsked() {
        return asked;
    }
}
