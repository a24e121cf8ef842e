package fr.prendresoin.catalogue;

import fr.prendresoin.shared.Ids;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A small course without fault, published: two lessons, a situation, and a quiz that waits for them. */
public final class CatalogueFixtures {

    private static final Course SMALL = new SmallCourse().read().course().orElseThrow();

    private CatalogueFixtures() {}

    public static Course smallCourse() {
        return SMALL;
    }

    /** The small course with a meeting, which everything waits for too. */
    public static Course courseWithMeeting() {
        return SmallCourse.withMeeting().read().course().orElseThrow();
    }

    /** The small course, measured by a test before it and another one after it. */
    public static Course courseWithTests() {
        return SmallCourse.withTests().read().course().orElseThrow();
    }

    /** The small course, completed by something else than everything. */
    public static Course smallCourseAsking(Criterion completion) {
        Course course = smallCourse();
        return new Course(
                course.slug(),
                course.title(),
                course.summary(),
                course.audience(),
                course.learners(),
                course.verifiedOn(),
                course.objectives(),
                course.chapters(),
                course.media(),
                new Course.Rule(completion, Set.of(), Map.of()));
    }

    /** The quiz of the small course: three questions drawn out of fifteen, passed from two. */
    public static Quiz quiz() {
        return smallCourse().get("evaluation", Quiz.class);
    }

    /** A case of two steps: a question with one answer, then one with several and a free one. */
    public static Vignette vignette() {
        return new EveryKindCourse().read().course().orElseThrow().get("le-cas", Vignette.class);
    }

    /** A course with an activity of every kind, a film among them. */
    public static Course courseOfEveryKind() {
        return new EveryKindCourse().read().course().orElseThrow();
    }

    /** The small course with a plan that waits for its first lesson, and its situation waiting for the plan. */
    public static Course courseWithRounds() {
        return SmallCourse.withRounds().read().course().orElseThrow();
    }

    /** The files of the course with rounds. */
    public static Map<String, String> textsWithRounds() {
        return SmallCourse.withRounds().files().texts();
    }

    /** One activity that only its organiser finishes. */
    public static Meeting meeting() {
        return new EveryKindCourse().read().course().orElseThrow().get("la-seance", Meeting.class);
    }

    /** The files of the small course, completed by what this says in its sheet. */
    public static Map<String, String> textsAsking(String completion) {
        return new SmallCourse()
                .spoil(SmallCourse.SHEET, "completion: all", "completion: " + completion)
                .files()
                .texts();
    }

    /** The published versions, among them the small course under this id. */
    public static Courses coursesWith(VersionId version) {
        return courses(version, new SmallCourse());
    }

    /** The same when its quiz gives everybody 30 minutes. */
    public static Courses limitedCoursesWith(VersionId version) {
        return courses(version, limited());
    }

    /** The quiz of the small course when it gives everybody 30 minutes. */
    public static Quiz limitedQuiz() {
        return limited().read().course().orElseThrow().get("evaluation", Quiz.class);
    }

    private static SmallCourse limited() {
        return new SmallCourse().spoil(SmallCourse.SHEET, "after: all", "after: all\n        time-limit: 30");
    }

    private static Courses courses(VersionId version, SmallCourse course) {
        InMemoryCatalogueRepository catalogue = new InMemoryCatalogueRepository();
        course.files().texts().forEach((name, body) -> catalogue.add(new CourseText(version.value(), name, body)));
        return new Courses(catalogue, null);
    }

    /** Published versions read already. */
    public static Courses coursesWith(Map<VersionId, Course> versions) {
        return new Courses(null, null) {
            @Override
            public Course version(VersionId version) {
                return versions.get(version);
            }
        };
    }

    /** The small course as the catalogue lists it. */
    public static CourseRow row() {
        return row(Ids.next());
    }

    /** The small course as the catalogue lists it, under this id. */
    public static CourseRow row(UUID course) {
        return new CourseRow(course, "petite-formation", Ids.next(), 1, "Petite formation");
    }
}
