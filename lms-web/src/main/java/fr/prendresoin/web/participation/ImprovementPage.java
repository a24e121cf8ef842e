package fr.prendresoin.web.participation;

import fr.prendresoin.catalogue.Plan;
import fr.prendresoin.catalogue.SafeHtml;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.participation.ParticipationQueries;
import fr.prendresoin.web.progress.ActivityPage;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What stands between two rounds of a course: how to write the plan, and what was written. */
@Named
@RequestScoped
public class ImprovementPage {

    private final ActivityPage page;
    private final ParticipationQueries participations;
    private final CurrentActor current;
    private String words;

    protected ImprovementPage() {
        this(null, null, null);
    }

    @Inject
    ImprovementPage(ActivityPage page, ParticipationQueries participations, CurrentActor current) {
        this.page = page;
        this.participations = participations;
        this.current = current;
    }

    private Plan plan() {
        return (Plan) page.activity();
    }

    private EnrolmentId enrolment() {
        return page.course().enrolment().enrolmentId();
    }

    public String getLead() {
        return plan().lead();
    }

    public SafeHtml getText() {
        return plan().text();
    }

    /** What the learner wrote; empty as long as they wrote nothing. */
    public String getWords() {
        if (words == null) {
            words = participations.own(current.get(), enrolment()).plan();
        }
        return words;
    }

    /** Where it is written. */
    public String getFormAddress() {
        return SeatResource.page(enrolment()) + "#plan";
    }
}
