package fr.prendresoin.web.replay;

import fr.prendresoin.replay.ProgressHistory;
import fr.prendresoin.web.enrolment.EnrolmentPage;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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

    private AskedDay asked;

    @Override
    public void load() {
        asked = AskedDay.of(
                form.value("au"),
                day -> new DatedWords(
                        history.asOf(current.get(), page.getEnrolment(), day),
                        page.getEnrolment().zone(),
                        french));
    }

    public AskedDay getAsked() {
        return asked;
    }
}
