package fr.prendresoin.web.settlement;

import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.participation.Step;
import fr.prendresoin.participation.StepKind;
import fr.prendresoin.settlement.NotReminded;
import fr.prendresoin.settlement.PlannedReminder;
import fr.prendresoin.settlement.ReminderPlan;
import fr.prendresoin.settlement.SeatReminderQueries;
import fr.prendresoin.settlement.SentReminder;
import fr.prendresoin.settlement.SettlementRule;
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
import java.util.List;
import java.util.stream.Collectors;

/** Who would be reminded of what in a session, the one act that does it, and who was. */
@Named
@RequestScoped
public class RemindersPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private SeatReminderQueries queries;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    @Inject
    private Clock clock;

    private ReminderPlan plan;
    private List<SentReminder> sent = List.of();

    /** One participant: what they would be told, or why nothing. */
    public record Line(String name, String lacks, String state, boolean due) {}

    /** One reminder that was sent. */
    public record Sent(String name, String when, String lacks, String way) {}

    static String page(SessionId session) {
        return "/dpc/organisateur/sessions/" + session.value() + "/relances";
    }

    /** Reads the session of the address; not found for whoever organises for another body. */
    @Override
    public void load() {
        SessionId session = new SessionId(address.id("session"));
        plan = queries.plan(current.get(), session);
        sent = queries.sent(current.get(), session);
    }

    public String getTitle() {
        return plan.session().action().title();
    }

    public String getLead() {
        return SettlementWords.session(plan.session(), french);
    }

    public String getSessionAddress() {
        return "/dpc/organisateur/sessions/" + plan.session().id().value();
    }

    public String getFormAddress() {
        return "/api" + page(plan.session().id());
    }

    public boolean isRunning() {
        return plan.running();
    }

    public int getDue() {
        return plan.due().size();
    }

    /** When the letters would leave. */
    public String getLeaves() {
        return plan.leaves().isAfter(clock.instant())
                ? Messages.text(
                        "settlement.reminder.later",
                        french.moment(plan.leaves(), plan.session().zone()))
                : Messages.text("settlement.reminder.now");
    }

    public List<Line> getLines() {
        return plan.lines().stream().map(this::line).toList();
    }

    private Line line(PlannedReminder each) {
        return new Line(
                each.participant().familyName() + " " + each.participant().givenName(),
                each.lacks().stream().map(Step::kind).map(RemindersPage::named).collect(Collectors.joining(", ")),
                each.why().map(RemindersPage::named).orElse(Messages.text("settlement.reminder.due")),
                each.due());
    }

    private static String named(StepKind kind) {
        return Messages.text("participation.lack." + kind);
    }

    private static String named(NotReminded why) {
        return Messages.text("settlement.reminder.why." + why);
    }

    public List<Sent> getSent() {
        return sent.stream()
                .map(each -> new Sent(
                        each.familyName() + " " + each.givenName(),
                        french.moment(each.at(), plan.session().zone()),
                        each.steps().stream().map(RemindersPage::named).collect(Collectors.joining(", ")),
                        Messages.text(each.byMail() ? "settlement.reminder.mail" : "settlement.reminder.here")))
                .toList();
    }

    /** Whether it was just done. */
    public boolean isDone() {
        return form.value("fait").equals("relances");
    }

    /** Why it was refused; empty when it was not. */
    public String getRefusal() {
        return form.refusedBy(SettlementRule.values()).stream()
                .map(rule -> Messages.text(rule.messageKey()))
                .findFirst()
                .orElse("");
    }
}
