package fr.prendresoin.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.assessment.AttemptId;
import fr.prendresoin.assessment.AttemptQueries;
import fr.prendresoin.assessment.AttemptService;
import fr.prendresoin.assessment.Choices;
import fr.prendresoin.assessment.GivenAnswer;
import fr.prendresoin.assessment.Paper;
import fr.prendresoin.assessment.StepAnswer;
import fr.prendresoin.assessment.VignetteService;
import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.catalogue.Vignette;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Login;
import fr.prendresoin.identity.SignInService;
import fr.prendresoin.organisation.ActorDirectory;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.progress.ProgressQueries;
import fr.prendresoin.progress.ProgressService;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The delivered war in its server, on a real database: what only the container can prove. */
@ExtendWith(ArquillianExtension.class)
class CompletionIT {

    private static final String DOOR = "<filter><filter-name>door</filter-name><filter-class>"
            + RunnerDoor.class.getName() + "</filter-class></filter>"
            + "<filter-mapping><filter-name>door</filter-name><url-pattern>/*</url-pattern></filter-mapping>";

    @Inject
    private SignInService signIns;

    @Inject
    private ActorDirectory directory;

    @Inject
    private ProgressQueries progress;

    @Inject
    private ProgressService service;

    @Inject
    private AttemptService attempts;

    @Inject
    private AttemptQueries papers;

    @Inject
    private VignetteService cases;

    @Inject
    private CurrentActor current;

    @Inject
    private StubbornObserver observer;

    @Deployment
    static WebArchive platform() throws IOException, URISyntaxException {
        TestDatabase.start();
        String descriptor = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        return ShrinkWrap.create(ZipImporter.class, "prendre-soin.war")
                .importFrom(new File("target/prendre-soin.war"))
                .as(WebArchive.class)
                .addClasses(RunnerDoor.class, StubbornObserver.class)
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()))
                .setWebXML(new StringAsset(descriptor.replaceFirst("<filter>", DOOR + "<filter>")));
    }

    @Test
    void an_observer_that_fails_takes_the_whole_completion_back() {
        Actor student = signedIn();
        AttemptId attempt = answeredRight(student);
        int before = observer.heard();
        observer.fail(true);

        assertThatThrownBy(() -> attempts.submit(student, attempt)).hasStackTraceContaining("refused on purpose");
        assertThat(observer.heard()).isEqualTo(before + 1);
        assertThat(course(student).completedAt()).isEmpty();
        assertThat(course(student).status(quiz(student)).passed()).isFalse();
        assertThat(papers.paper(student, attempt).grade()).isEmpty();

        observer.fail(false);
        attempts.submit(student, attempt);
        assertThat(observer.heard()).isEqualTo(before + 2);
        assertThat(course(student).completedAt()).isPresent();
        assertThat(papers.paper(student, attempt).grade())
                .hasValueSatisfying(grade -> assertThat(grade.passed()).isTrue());
    }

    /** No filter recognised them, so the request is told who acts: what completes a module issues its attestation. */
    private Actor signedIn() {
        Actor student = directory
                .findByToken(signIns.signIn(Actor.anonymous(), new Login("etudiant"), "demonstration")
                        .token())
                .orElseThrow()
                .actor();
        current.actAs(student);
        return student;
    }

    private AttemptId answeredRight(Actor student) {
        LearnerCourse course = course(student);
        for (Activity activity : course.course().activities()) {
            if (activity instanceof Vignette vignette) {
                answer(student, course, vignette);
            } else if (activity.finishedByWord()) {
                service.finish(student, course.enrolment(), activity);
            }
        }
        AttemptId attempt = attempts.start(student, course.enrolment(), quiz(student));
        for (Paper.Item item : papers.paper(student, attempt).items()) {
            Choices right = new Choices(item.question().key());
            attempts.save(student, attempt, new GivenAnswer(item.number(), Optional.empty(), right));
        }
        return attempt;
    }

    /** The fact that the case is finished is there in the transaction of its last answer. */
    private void answer(Actor student, LearnerCourse course, Vignette vignette) {
        for (int step = 1; step <= vignette.steps().size(); step++) {
            assertThat(course(student).status(vignette).passed()).isFalse();
            List<Choices> first = vignette.step(step).asks().stream()
                    .map(ask -> new Choices(Set.of(0)))
                    .toList();
            cases.answer(student, course.enrolment(), vignette, new StepAnswer(step, first));
        }
        assertThat(course(student).status(vignette).passed()).isTrue();
    }

    private LearnerCourse course(Actor student) {
        return progress.courses(student).get(0);
    }

    private Quiz quiz(Actor student) {
        return course(student).course().activities().stream()
                .filter(Quiz.class::isInstance)
                .map(Quiz.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
