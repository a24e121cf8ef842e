package fr.prendresoin.web.timekeeping;

import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.timekeeping.TimeContestService;
import fr.prendresoin.timekeeping.TimekeepingRule;
import fr.prendresoin.timekeeping.WaitingContest;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What learners contested of their time, for those of their faculty who answer. */
@Named
@RequestScoped
public class ContestsPage implements Page {

    private static final Rule[] OVERTAKEN = {TimekeepingRule.ALREADY_ANSWERED, TimekeepingRule.NOT_ONESELF};

    @Inject
    private CurrentActor current;

    @Inject
    private TimeContestService contests;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    private List<WaitingContest> rows = List.of();

    /** One contest. */
    public record Line(
            String name,
            String course,
            String when,
            String words,
            String page,
            String address,
            String form,
            boolean own) {}

    /** Reads what waits for the reader. */
    @Override
    public void load() {
        rows = contests.waiting(current.get());
    }

    public List<Line> getLines() {
        return rows.stream().map(this::line).toList();
    }

    private Line line(WaitingContest row) {
        return new Line(
                row.givenName() + " " + row.familyName(),
                row.courseTitle(),
                Messages.text(
                        "timekeeping.contested",
                        french.moment(row.contestedAt(), row.zone()),
                        french.minutes(row.observedMinutes())),
                row.words(),
                "/gestion/inscriptions/" + row.enrolmentId() + "#temps",
                "/api" + ContestResource.PAGE + "/" + row.id() + "/reponse",
                ContestResource.form(row.id()),
                row.person().equals(current.get().person()));
    }

    /** Whether a form came back with a reason to correct. */
    public boolean isRefused() {
        return !form.refusedBy(Reason.Fault.values()).isEmpty();
    }

    /** Why the answer no longer makes sense; empty when it does. */
    public String getOvertaken() {
        return message(OVERTAKEN);
    }

    /** What is wrong with the reason of this form; empty when nothing is. */
    public String reasonError(String name) {
        return form.value("formulaire").equals(name) ? message(Reason.Fault.values()) : "";
    }

    /** What the reason of this form held; empty unless it came back. */
    public String reason(String name) {
        return reasonError(name).isEmpty() ? "" : form.value("motif");
    }

    private String message(Rule... rules) {
        return form.refusedBy(rules).stream()
                .map(rule -> Messages.text(rule.messageKey(), Reason.LONGEST))
                .findFirst()
                .orElse("");
    }

    public int getLongestReason() {
        return Reason.LONGEST;
    }

    /** Whether this was just done. */
    public boolean done(String what) {
        return form.value("fait").equals(what);
    }
}
