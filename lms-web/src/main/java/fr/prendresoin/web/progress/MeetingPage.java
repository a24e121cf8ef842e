package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.Meeting;
import fr.prendresoin.catalogue.SafeHtml;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** A moment together: when and where as far as the course knows, what to bring, and who confirms a presence. */
@Named
@RequestScoped
public class MeetingPage {

    private final ActivityPage page;
    private final French french;

    protected MeetingPage() {
        this(null, null);
    }

    @Inject
    MeetingPage(ActivityPage page, French french) {
        this.page = page;
        this.french = french;
    }

    /** A fact about the meeting and its term. */
    public record Fact(String term, String text) {}

    private Meeting meeting() {
        return (Meeting) page.activity();
    }

    public String getLead() {
        return meeting().lead();
    }

    public List<Fact> getFacts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                "form", Messages.text(meeting().virtual() ? "progress.meeting.virtual" : "progress.meeting.room")));
        facts.add(fact("duration", french.minutes(meeting().minutes())));
        facts.add(fact("when", when()));
        meeting().appointment().place().ifPresent(place -> facts.add(fact("where", place)));
        return facts;
    }

    private String when() {
        Meeting.Appointment appointment = meeting().appointment();
        String day = appointment.on().map(french::longDate).orElse(Messages.text("progress.meeting.dayToCome"));
        return appointment
                .at()
                .map(time -> Messages.text(
                        "progress.meeting.moment", day, time.getHour(), "%02d".formatted(time.getMinute())))
                .orElse(day);
    }

    private static Fact fact(String key, String text) {
        return new Fact(Messages.text("progress.meeting.fact." + key), text);
    }

    /** Null when the course gives none. */
    public String getLink() {
        return meeting().appointment().link().orElse(null);
    }

    public List<String> getBring() {
        return meeting().bring();
    }

    /** Null when the author wrote none. */
    public SafeHtml getProgramme() {
        return meeting().programme();
    }

    public boolean isConfirmed() {
        return page.course().status(meeting()).passed();
    }

    /** What is known of one's presence, in words. */
    public String getPresence() {
        return Messages.text(isConfirmed() ? "progress.meeting.confirmed" : "progress.meeting.unconfirmed");
    }
}
