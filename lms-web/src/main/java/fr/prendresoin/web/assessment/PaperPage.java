package fr.prendresoin.web.assessment;

import fr.prendresoin.assessment.AttemptId;
import fr.prendresoin.assessment.AttemptQueries;
import fr.prendresoin.assessment.Paper;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.progress.Ways;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An attempt of the address, whatever the page that shows it. */
@Named
@RequestScoped
public class PaperPage implements Page {

    private final CurrentActor current;
    private final Address address;
    private final AttemptQueries attempts;
    private final Courses courses;
    private Course course;
    private Quiz quiz;
    private Paper paper;

    protected PaperPage() {
        this(null, null, null, null);
    }

    @Inject
    PaperPage(CurrentActor current, Address address, AttemptQueries attempts, Courses courses) {
        this.current = current;
        this.address = address;
        this.attempts = attempts;
        this.courses = courses;
    }

    /** Reads the attempt of the address; there is none under the name of another course or quiz. */
    @Override
    public void load() {
        paper = attempts.paper(current.get(), new AttemptId(address.id("attempt")));
        course = courses.version(paper.version());
        quiz = course.get(paper.activity(), Quiz.class);
        if (!course.slug().equals(address.segment("course")) || !quiz.slug().equals(address.segment("activity"))) {
            throw new NotFound("attempt " + address.getPath());
        }
    }

    Course course() {
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
