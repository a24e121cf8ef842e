package fr.prendresoin.reporting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The figures of a faculty at one moment.
 *
 * @param promotions the figures of each promotion that is enrolled, by cursus and year of study
 * @param completedBefore how many of the faculty, without the exempt, had completed before each moment that was asked
 */
public record FacultyFigures(List<PromotionFigures> promotions, List<Long> completedBefore) {

    /** Adds up groups that come by cursus and year of study. */
    static FacultyFigures of(List<LearnerGroup> groups, int moments) {
        Collection<List<LearnerGroup>> promotions = groups.stream()
                .collect(Collectors.groupingBy(
                        group -> List.of(group.cursus(), group.studyYear()), LinkedHashMap::new, Collectors.toList()))
                .values();
        return new FacultyFigures(
                promotions.stream().map(FacultyFigures::promotion).toList(),
                IntStream.range(0, moments)
                        .mapToObj(moment -> count(groups, group -> group.completedBefore(moment)))
                        .toList());
    }

    private static PromotionFigures promotion(List<LearnerGroup> groups) {
        LearnerGroup first = groups.get(0);
        return new PromotionFigures(
                first.cursus(),
                first.studyYear(),
                count(groups, group -> !group.exempt()),
                count(groups, group -> !group.exempt() && group.started()),
                count(groups, LearnerGroup::completed),
                count(groups, LearnerGroup::late),
                count(groups, LearnerGroup::exempt));
    }

    private static long count(List<LearnerGroup> groups, Predicate<LearnerGroup> condition) {
        return groups.stream()
                .filter(condition)
                .mapToLong(LearnerGroup::learners)
                .sum();
    }
}
