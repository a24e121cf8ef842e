package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.progress.NumberedPlace;
import fr.prendresoin.progress.Place;
import fr.prendresoin.progress.ProgressQueries;
import fr.prendresoin.progress.ProgressService;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** An activity of a course, whatever its kind: what all its pages share. Opening it is the place to resume at. */
@Named
@RequestScoped
public class ActivityPage implements Page {

    private final CurrentActor current;
    private final Address address;
    private final ProgressQueries progress;
    private final ProgressService service;
    private final French french;

    @Inject
    private HttpServletRequest request;

    private LearnerCourse course;
    private Activity activity;
    private long sequence;

    protected ActivityPage() {
        this(null, null, null, null, null);
    }

    @Inject
    ActivityPage(
            CurrentActor current, Address address, ProgressQueries progress, ProgressService service, French french) {
        this.current = current;
        this.address = address;
        this.progress = progress;
        this.service = service;
        this.french = french;
    }

    /** A neighbour of the activity. */
    public record Neighbour(String address, String title, String minutes) {}

    /** Reads the activity of the address; there is none under the name of another chapter. */
    @Override
    public void load() {
        course = progress.course(current.get(), address.segment("course"));
        activity = course.course()
                .find(address.segment("activity"))
                .orElseThrow(() -> new NotFound("activity " + address.getPath()));
        if (!course.course().chapterOf(activity.slug()).slug().equals(address.segment("chapter"))) {
            throw new NotFound("activity " + address.getPath());
        }
        keepPlace();
    }

    private void keepPlace() {
        sequence = course.placeSequence();
        String anchor = Optional.ofNullable(request.getParameter("chemin")).orElse("");
        boolean situation = activity.kind().equals("situation");
        Optional<Place> known = course.place().filter(place -> place.activity().equals(activity.slug()));
        boolean moved = known.isEmpty() || situation && !known.get().anchor().equals(anchor);
        if (moved
                && !current.get().readOnly()
                && course.open(activity)
                && !course.enrolment().exempt()) {
            sequence++;
            Place place = new Place(activity.slug(), situation ? anchor : "");
            NumberedPlace numbered = new NumberedPlace(place, sequence);
            if (known.isEmpty()) {
                service.open(current.get(), course.enrolment(), numbered);
            } else {
                service.keepPlace(current.get(), course.enrolment(), numbered);
            }
        }
    }

    /** The Facelet that shows this kind of activity, or why it is closed; a quiz says so at its own door. */
    public String getFacelet() {
        if (!course.open(activity) && !activity.kind().equals("quiz")) {
            return "/progress/fermee.xhtml";
        }
        return switch (activity.kind()) {
            case "lesson" -> "/progress/lecon.xhtml";
            case "situation" -> "/progress/situation.xhtml";
            case "video" -> "/progress/video.xhtml";
            case "vignette" -> "/assessment/vignette.xhtml";
            case "reflection" -> "/progress/reflexion.xhtml";
            case "checklist" -> "/progress/liste.xhtml";
            case "document" -> "/progress/document.xhtml";
            case "meeting" -> "/progress/seance.xhtml";
            case "plan" -> "/participation/plan.xhtml";
            default -> "/assessment/evaluation.xhtml";
        };
    }

    /** What opens the activity, as long as it is closed. */
    public List<Neighbour> getAwaited() {
        return course.awaited(activity).stream().map(this::neighbour).toList();
    }

    public LearnerCourse course() {
        return course;
    }

    public Activity activity() {
        return activity;
    }

    public String getTitle() {
        return activity.title();
    }

    public String getCourseTitle() {
        return course.course().title();
    }

    public String getCourseAddress() {
        return Ways.to(course.course());
    }

    /** For example « Partie 2, activité 2 sur 4, 7 min ». */
    public String getPosition() {
        Course.Chapter chapter = course.course().chapterOf(activity.slug());
        return Messages.text(
                "progress.activity.position",
                course.course().chapters().indexOf(chapter) + 1,
                chapter.activities().indexOf(activity) + 1,
                chapter.activities().size(),
                french.minutes(activity.minutes()));
    }

    public List<Outline.Chapter> getChapters() {
        return new Outline(course, french, activity.slug()).chapters();
    }

    /** Null before the first one. */
    public Neighbour getPrevious() {
        return neighbour(-1);
    }

    /** Null after the last one. */
    public Neighbour getNext() {
        return neighbour(1);
    }

    private Neighbour neighbour(int step) {
        return Ways.neighbour(course.course(), activity, step)
                .map(this::neighbour)
                .orElse(null);
    }

    private Neighbour neighbour(Activity other) {
        return new Neighbour(Ways.to(course.course(), other), other.title(), french.minutes(other.minutes()));
    }

    /** Null for an exempt learner, whose place is not kept. */
    public String getSaveUrl() {
        return course.enrolment().exempt() ? null : Ways.api(course.course(), activity) + "/place";
    }

    /** The number of the place, from which the page counts on. */
    public long getSequence() {
        return sequence;
    }

    /** Null for what is not finished by saying so, and for an exempt learner, who has nothing to finish. */
    public String getFinishAddress() {
        return course.enrolment().exempt() || !activity.finishedByWord() || !course.open(activity)
                ? null
                : Ways.api(course.course(), activity) + "/termine";
    }

    /** For example « Vidéo ». */
    public String getKind() {
        return KindWords.of(activity);
    }

    public String getKindIcon() {
        return KindWords.icon(activity);
    }

    public String getFinishLabel() {
        boolean done = course.status(activity).passed();
        return Messages.text(done ? "progress.activity.goOn" : "progress.activity.finish");
    }

    /** When the activity was finished, in words; empty while it is not. */
    public String getReceipt() {
        return Optional.ofNullable(course.status(activity).passedAt())
                .map(when -> Messages.text(
                        "progress.activity.finishedOn", french.date(when, zone()), french.time(when, zone())))
                .orElse("");
    }

    /** When the course was last checked by its authors. */
    public String getVerified() {
        return Messages.text(
                "progress.activity.verified", french.date(course.course().verifiedOn()));
    }

    private String zone() {
        return course.enrolment().zone();
    }
}
