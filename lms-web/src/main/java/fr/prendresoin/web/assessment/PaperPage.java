package fr.prendresoin.web.assessment;

import fr.prendresoin.assessment.AttemptId;
import fr.prendresoin.assessment.AttemptQueries;
import fr.prendresoin.assessment.Paper;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.progress.ProgressQueries;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.progress.Ways;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An attempt of the address, whatever the page that shows it. */
@Named
@RequestScoped
public class PaperPage {

    private final CurrentActor current;
    private final Address address;
    private final ProgressQueries progress;
    private final AttemptQueries attempts;
    private LearnerCourse course;
    private Quiz quiz;
    private Paper paper;

    protected PaperPage() {
        this(null, null, null, null);
    }

    @Inject
    PaperPage(CurrentActor current, Address address, ProgressQueries progress, AttemptQueries attempts) {
        this.current = current;
        this.address = address;
        this.progress = progress;
        this.attempts = attempts;
    }

    /** Reads the attempt of the address; there is none under the name of another course or quiz. */
    public void load() {
        course = progress.course(current.get(), address.segment("course"));
        quiz = course.course().get(address.segment("activity"), Quiz.class);
        paper = attempts.paper(current.get(), new AttemptId(address.id("attempt")));
        if (!paper.activity().equals(quiz.slug())) {
            throw new NotFound("attempt " + address.getPath());
        }
    }

    LearnerCourse course() {
        return course;
    }

    Quiz quiz() {
        return quiz;
    }

    Paper paper() {
        return paper;
    }

    public String getQuizTitle() {
        return quiz.title();
    }

    public String getCourseAddress() {
        return Ways.to(course);
    }

    /** The address of a page of this attempt. */
    String way(Object page) {
        return Ways.toAttempt(course, quiz, paper.id(), page);
    }

    String api(String action) {
        return "/api/tentatives/" + paper.id().value() + "/" + action;
    }
}
