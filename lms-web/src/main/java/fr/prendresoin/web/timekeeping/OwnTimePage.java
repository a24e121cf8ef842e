package fr.prendresoin.web.timekeeping;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.timekeeping.CourseTime;
import fr.prendresoin.timekeeping.DeclaredTimeService;
import fr.prendresoin.timekeeping.TimeQueries;
import fr.prendresoin.timekeeping.TimekeepingRule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.Option;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A learner's own time, course by course: what was counted, what they declare, what they contest. */
@Named
@RequestScoped
public class OwnTimePage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private TimeQueries times;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    private List<CourseTime> courses = List.of();

    /** One course with its two forms. */
    public record Section(
            String id, String title, CourseTimes times, String address, FormState declare, FormState contest) {}

    /** A form: its name, and what it was refused for when it came back. */
    public record FormState(
            String name, String error, String words, String minutes, String day, List<Option> activities) {}

    /** Reads the time of whoever is signed in. */
    @Override
    public void load() {
        courses = times.own(current.get());
    }

    public List<Section> getSections() {
        return courses.stream().map(this::section).toList();
    }

    private Section section(CourseTime time) {
        EnrolmentId id = time.enrolment();
        return new Section(
                id.value().toString(),
                time.course().title(),
                new CourseTimes(time, french),
                "/api" + OwnTimeResource.PAGE + "/" + id.value(),
                state(OwnTimeResource.declaring(id), time),
                state(OwnTimeResource.contesting(id), time));
    }

    private FormState state(String name, CourseTime time) {
        boolean back = form.value("formulaire").equals(name);
        return new FormState(
                name,
                back ? error() : "",
                back ? form.value("texte") : "",
                back ? form.value("minutes") : "",
                back ? form.value("jour") : "",
                time.course().activities().stream()
                        .map(activity -> option(activity, back ? form.value("activite") : ""))
                        .toList());
    }

    private static Option option(Activity activity, String chosen) {
        return new Option(activity.slug(), activity.title(), activity.slug().equals(chosen));
    }

    private String error() {
        return form.refusedBy(TimekeepingRule.values()).stream()
                .map(OwnTimePage::message)
                .findFirst()
                .orElse("");
    }

    private static String message(Rule rule) {
        int most = rule == TimekeepingRule.MINUTES_WRONG
                ? DeclaredTimeService.MOST_MINUTES
                : DeclaredTimeService.LONGEST_WORDS;
        return Messages.text(rule.messageKey(), most);
    }

    public boolean isRefused() {
        return !error().isEmpty();
    }

    /** Whether this was just done. */
    public boolean done(String what) {
        return form.value("fait").equals(what);
    }

    public int getLongestWords() {
        return DeclaredTimeService.LONGEST_WORDS;
    }

    public int getMostMinutes() {
        return DeclaredTimeService.MOST_MINUTES;
    }
}
