package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Meeting;
import fr.prendresoin.completion.Journey;
import fr.prendresoin.progress.Presence;
import fr.prendresoin.progress.PresenceQueries;
import fr.prendresoin.progress.PresenceRow;
import fr.prendresoin.progress.ProgressRule;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.enrolment.EnrolmentPage;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The meetings of a learner's course, who confirmed that they were there, and the form that confirms or withdraws it. */
@Named
@RequestScoped
public class EnrolmentPresences implements Page {

    @Inject
    private EnrolmentPage page;

    @Inject
    private CurrentActor current;

    @Inject
    private PresenceQueries presences;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    private Journey journey;
    private List<PresenceRow> decisions = List.of();

    /** A meeting, and whether the learner was there. */
    public record Item(String slug, String title, boolean there, String state, String address, String error) {}

    /** A decision in words. */
    public record Decision(String what, String reason, String byWhom) {}

    /** Reads the meetings and the decisions of the enrolment of the page. */
    @Override
    public void load() {
        journey = presences.journey(current.get(), page.getEnrolment());
        decisions = presences.decisionsOn(current.get(), page.getEnrolment());
    }

    /** Empty when the course has no meeting. */
    public List<Item> getItems() {
        return journey.course().activities().stream()
                .filter(Meeting.class::isInstance)
                .map(this::item)
                .toList();
    }

    private Item item(Activity meeting) {
        boolean there = journey.facts().presentSince(meeting.slug()).isPresent();
        String base = "/api/gestion/inscriptions/" + page.getEnrolment().id() + "/presences/" + meeting.slug();
        return new Item(
                meeting.slug(),
                meeting.title(),
                there,
                Messages.text(there ? "progress.presence.there" : "progress.presence.open"),
                there ? base + "/retrait" : base,
                form.value("seance").equals(meeting.slug()) ? error() : "");
    }

    private String error() {
        return form
                .refusedBy(
                        ProgressRule.DAY_MISSING,
                        ProgressRule.DAY_TO_COME,
                        ProgressRule.REASON_MISSING,
                        ProgressRule.REASON_TOO_LONG,
                        ProgressRule.ALREADY_PRESENT,
                        ProgressRule.NOT_PRESENT,
                        ProgressRule.EXEMPT)
                .stream()
                .map(EnrolmentPresences::message)
                .findFirst()
                .orElse("");
    }

    private static String message(Rule rule) {
        return Messages.text(
                rule == ProgressRule.EXEMPT ? "progress.presence.exempt" : rule.messageKey(), Presence.LONGEST_REASON);
    }

    public List<Decision> getDecisions() {
        return decisions.stream().map(this::decision).toList();
    }

    private Decision decision(PresenceRow row) {
        Course course = journey.course();
        String title = course.find(row.activity()).map(Activity::title).orElse(row.activity());
        return new Decision(
                Messages.text(
                        row.there() ? "progress.presence.confirmed" : "progress.presence.withdrawn",
                        title,
                        french.date(row.on())),
                row.reason(),
                Messages.text(
                        "enrolment.exemption.byWhom",
                        row.decider(),
                        french.date(row.decidedAt(), page.getEnrolment().zone()),
                        french.time(row.decidedAt(), page.getEnrolment().zone())));
    }

    public String getDone() {
        return switch (form.value("fait")) {
            case "presence" -> Messages.text("progress.presence.done");
            case "presence-retiree" -> Messages.text("progress.presence.doneWithdrawn");
            default -> "";
        };
    }

    public int getLongestReason() {
        return Presence.LONGEST_REASON;
    }
}
