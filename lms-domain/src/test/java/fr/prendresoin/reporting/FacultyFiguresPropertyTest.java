package fr.prendresoin.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.organisation.Cursus;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FacultyFiguresPropertyTest {

    private static final int MOMENTS = 4;

    @Property
    void a_group_counts_as_its_learners_would_one_by_one(@ForAll("groups") List<LearnerGroup> groups) {
        List<LearnerGroup> oneByOne =
                groups.stream().flatMap(FacultyFiguresPropertyTest::learners).toList();

        assertThat(FacultyFigures.of(groups, MOMENTS)).isEqualTo(FacultyFigures.of(oneByOne, MOMENTS));
    }

    @Property
    void everybody_is_enrolled_or_exempt_and_nobody_is_both_late_and_done(@ForAll("groups") List<LearnerGroup> groups) {
        List<PromotionFigures> promotions = FacultyFigures.of(groups, MOMENTS).promotions();

        assertThat(promotions.stream()
                        .mapToLong(figures -> figures.enrolled() + figures.exempt())
                        .sum())
                .isEqualTo(groups.stream().mapToLong(LearnerGroup::learners).sum());
        assertThat(promotions).allSatisfy(figures -> assertThat(figures.completed() + figures.late())
                .isLessThanOrEqualTo(figures.enrolled()));
    }

    @Property
    void completions_only_grow_and_stay_within_those_of_the_promotions(@ForAll("groups") List<LearnerGroup> groups) {
        FacultyFigures figures = FacultyFigures.of(groups, MOMENTS);

        assertThat(figures.completedBefore()).hasSize(MOMENTS).isSorted();
        assertThat(figures.completedBefore().get(MOMENTS - 1))
                .isLessThanOrEqualTo(figures.promotions().stream()
                        .mapToLong(PromotionFigures::completed)
                        .sum());
    }

    private static Stream<LearnerGroup> learners(LearnerGroup group) {
        return LongStream.range(0, group.learners())
                .mapToObj(learner -> new LearnerGroup(
                        group.cursus(),
                        group.studyYear(),
                        group.exempt(),
                        group.started(),
                        group.overdue(),
                        group.span(),
                        1));
    }

    @Provide
    Arbitrary<List<LearnerGroup>> groups() {
        return Combinators.combine(
                        Arbitraries.of(Cursus.MEDICINE, Cursus.PHARMACY),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, MOMENTS).injectNull(0.4),
                        Arbitraries.longs().between(1, 5))
                .as((cursus, year, exempt, started, overdue, span, learners) ->
                        new LearnerGroup(cursus, year, exempt, started || span != null, overdue, span, learners))
                .list()
                .ofMaxSize(12)
                .map(groups -> groups.stream()
                        .sorted(Comparator.comparing(LearnerGroup::cursus).thenComparing(LearnerGroup::studyYear))
                        .toList());
    }
}
