package fr.prendresoin.catalogue;

import fr.prendresoin.shared.Ids;
import java.util.UUID;

/** A small course without fault, published: two lessons, a situation, and a quiz that waits for them. */
public final class CatalogueFixtures {

    private CatalogueFixtures() {}

    public static Course smallCourse() {
        return new SmallCourse().read().course().orElseThrow();
    }

    /** The quiz of the small course: three questions drawn out of fifteen, passed from two. */
    public static Quiz quiz() {
        return smallCourse().get("evaluation", Quiz.class);
    }

    /** A case of two steps: a question with one answer, then one with several and a free one. */
    public static Vignette vignette() {
        return new EveryKindCourse().read().course().orElseThrow().get("le-cas", Vignette.class);
    }

    /** One activity that only its organiser finishes. */
    public static Meeting meeting() {
        return new EveryKindCourse().read().course().orElseThrow().get("la-seance", Meeting.class);
    }

    /** The published versions, among them the small course under this id. */
    public static Courses coursesWith(VersionId version) {
        InMemoryCatalogueRepository catalogue = new InMemoryCatalogueRepository();
        new SmallCourse()
                .files()
                .texts()
                .forEach((name, body) -> catalogue.add(new CourseText(version.value(), name, body)));
        return new Courses(catalogue, null);
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
