package fr.prendresoin.attestation;

import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Meeting;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A module somebody completed, as the tables say it. */
record EarnedModule(
        UUID enrolment,
        UUID person,
        UUID version,
        int versionNumber,
        Instant startedAt,
        Instant completedAt,
        Instant passedAt,
        String faculty,
        String establishment,
        String zone) {

    /** Public, because EclipseLink looks for no other one. */
    public EarnedModule {}

    /** What is said of it, when this is what it taught and these are the best scores by activity. */
    NewAttestation attestation(Course course, Map<String, Integer> scores) {
        Map<String, List<String>> mentions = Map.of(
                "objectives", course.objectives(),
                "nature", List.of(ModuleWords.of(inPresence(course) ? "mixed" : "distant")),
                "minutes", List.of(String.valueOf(course.minutes())),
                "startedOn", List.of(day(startedAt == null ? completedAt : startedAt)),
                "completedOn", List.of(day(completedAt)),
                "evaluation", List.of(evaluation(course, scores)),
                "content", List.of(ModuleWords.of("version", versionNumber)),
                "verifiedOn", List.of(course.verifiedOn().toString()),
                "faculty", List.of(faculty + ", " + establishment));
        return new NewAttestation(
                AttestationKind.MODULE, new PersonId(person), enrolment, course.title(), issuer(), mentions, true);
    }

    private String issuer() {
        return faculty + ", " + establishment;
    }

    private String day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of(zone)).toString();
    }

    private static boolean inPresence(Course course) {
        return course.activities().stream().anyMatch(Meeting.class::isInstance);
    }

    /** The last quiz says how it went, because it comes after everything else. */
    private String evaluation(Course course, Map<String, Integer> scores) {
        List<Quiz> quizzes = course.mandatory().stream()
                .filter(Quiz.class::isInstance)
                .map(Quiz.class::cast)
                .filter(quiz -> scores.get(quiz.slug()) != null)
                .toList();
        if (passedAt == null || quizzes.isEmpty()) {
            return ModuleWords.of(passedAt == null ? "without" : "passed");
        }
        Quiz last = quizzes.get(quizzes.size() - 1);
        return ModuleWords.of("passed-with", scores.get(last.slug()), last.draw(), last.title());
    }
}
