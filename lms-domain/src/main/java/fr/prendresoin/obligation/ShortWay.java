package fr.prendresoin.obligation;

import java.util.List;
import java.util.Optional;

/** The fewest open actions after which one obligation lacks nothing, and where one stands then. */
public record ShortWay(Verdict.Duty duty, List<OpenAction> actions) {

    static Optional<ShortWay> to(Verdict verdict, Standing standing, List<OpenAction> open) {
        Optional<Verdict> other = standing.verdicts().stream()
                .filter(candidate -> candidate.duty() != verdict.duty())
                .findFirst();
        return ShortestWay.to(verdict, other, open).map(actions -> new ShortWay(verdict.duty(), actions));
    }
}
