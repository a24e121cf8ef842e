package fr.prendresoin;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.dpc.ActionSheet;
import fr.prendresoin.dpc.AuthorRow;
import fr.prendresoin.dpc.DpcFormat;
import fr.prendresoin.dpc.DpcType;
import fr.prendresoin.dpc.Hours;
import fr.prendresoin.dpc.NewBody;
import fr.prendresoin.dpc.SessionPlan;
import fr.prendresoin.dpc.Span;
import fr.prendresoin.dpc.TrainerRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What bodies of tests say of themselves, of an action and of a session with one place on 10 December 2026. */
final class DpcOffers {

    private static final LocalDate START = LocalDate.of(2026, 12, 10);

    private DpcOffers() {}

    static NewBody body(String number) {
        return new NewBody(
                "Organisme " + number,
                number,
                "1 rue",
                "contact",
                "Europe/Paris",
                "La directrice",
                new Span(LocalDate.of(2024, 1, 1), null));
    }

    static AuthorRow author() {
        return new AuthorRow("Claire Martin", "infirmière", "Aucun", LocalDate.of(2026, 6, 1));
    }

    static ActionSheet sheet(CourseRow course, String evaluation) {
        return new ActionSheet(
                "Tensions",
                Set.of(DpcType.FC),
                DpcFormat.REMOTE,
                new Hours(240, 0, 0),
                Set.of(),
                true,
                "FORMATION_EN_LIGNE",
                Set.of(),
                new ActionSheet.Texts("Désamorcer", "", "Deux modules", "Comité", evaluation, "contact", "Règlement"),
                new ActionSheet.Price(0, "l’ANDPC"),
                Set.of(),
                course.slug());
    }

    static SessionPlan plan() {
        return plan("26.001");
    }

    /** The same under another number. */
    static SessionPlan plan(String number) {
        return new SessionPlan(
                number,
                START,
                START,
                "Europe/Paris",
                "En ligne",
                1,
                new ActionSheet.Price(0, "l’ANDPC"),
                100,
                List.of(),
                List.of(new TrainerRow("Claire Martin", "infirmière", null)));
    }
}
