package fr.prendresoin.cohort;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.StudyYear;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any condition and any stay, few values each, so that both meet. */
final class Conditions {

    private Conditions() {}

    static Arbitrary<Condition> any(List<FacultyId> faculties) {
        List<String> years =
                IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList();
        List<Arbitrary<Criterion>> criteria = List.of(
                criterion(Attribute.CURSUS, names(Cursus.values())),
                criterion(Attribute.STUDY_YEAR, years),
                criterion(Attribute.ACADEMIC_YEAR, List.of("2025", "2026", "2027", Attribute.CURRENT)),
                criterion(
                        Attribute.FACULTY,
                        faculties.stream()
                                .map(faculty -> faculty.value().toString())
                                .toList()),
                criterion(Attribute.STANDING, names(Standing.values())));
        return Arbitraries.subsetOf(criteria).ofMinSize(1).flatMap(chosen -> Combinators.combine(List.copyOf(chosen))
                .as(Condition::new));
    }

    private static Arbitrary<Criterion> criterion(Attribute attribute, List<String> values) {
        return Arbitraries.of(values).set().ofMinSize(1).ofMaxSize(4).map(set -> Criterion.of(attribute, set));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    static Arbitrary<StayAttributes> stay(List<FacultyId> faculties) {
        return Combinators.combine(
                        Arbitraries.of(Cursus.class),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(2025, 2027),
                        Arbitraries.of(faculties),
                        Arbitraries.of(Standing.class))
                .as((cursus, study, year, faculty, standing) ->
                        new StayAttributes(new StudyYear(cursus, study), new AcademicYear(year), faculty, standing));
    }
}
