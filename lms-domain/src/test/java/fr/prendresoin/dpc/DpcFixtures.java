package fr.prendresoin.dpc;

import fr.prendresoin.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Actions that say everything, and the same with something else said. */
final class DpcFixtures {

    static final LocalDate REGISTERED = LocalDate.of(2024, 1, 1);
    static final LocalDate DECLARED = LocalDate.of(2026, 6, 1);
    static final Orientation PROLONGED = new Orientation(
            "O-1", "Une orientation", Set.of(), LocalDate.of(2023, 1, 1), LocalDate.of(2026, 12, 31), "", "test", true);
    static final AuthorRow AUTHOR = new AuthorRow("Claire Martin", "infirmière", "Aucun intérêt", DECLARED);
    static final ActionSheet.Texts TEXTS = new ActionSheet.Texts(
            "Désamorcer une tension",
            "Aucun",
            "Deux modules",
            "Le comité",
            "Un test avant et après",
            "contact@example.org",
            "Le règlement");

    private DpcFixtures() {}

    /** A sheet in which nothing is missing. */
    static ActionSheet sheet() {
        return sheet(TEXTS, Set.of("O-1"), false);
    }

    /** The same, which evaluates practices. */
    static ActionSheet evaluation() {
        return sheet(Set.of(DpcType.EPP), TEXTS, Set.of("O-1"), false);
    }

    static ActionSheet sheet(ActionSheet.Texts texts, Set<String> orientations, boolean offPriority) {
        return sheet(Set.of(DpcType.FC), texts, orientations, offPriority);
    }

    private static ActionSheet sheet(
            Set<DpcType> types, ActionSheet.Texts texts, Set<String> orientations, boolean offPriority) {
        return new ActionSheet(
                "Tensions",
                types,
                DpcFormat.REMOTE,
                new Hours(240, 0, 0),
                orientations,
                offPriority,
                "FORMATION_EN_LIGNE",
                Set.of(),
                texts,
                new ActionSheet.Price(0, "l’ANDPC"),
                Set.of(3),
                "tensions");
    }

    /** A sheet of which nothing was written but the title. */
    static ActionSheet empty() {
        return new ActionSheet(
                "Tensions",
                Set.of(),
                DpcFormat.REMOTE,
                new Hours(0, 0, 0),
                Set.of(),
                false,
                "",
                Set.of(),
                new ActionSheet.Texts("", "", "", "", "", "", ""),
                new ActionSheet.Price(0, ""),
                Set.of(),
                "");
    }

    static ActionDetails action(ActionSheet sheet, AuthorRow... authors) {
        return registered(sheet, new Span(REGISTERED, null), authors);
    }

    /** An action of a body that is registered from one day until another. */
    static ActionDetails registered(ActionSheet sheet, Span registered, AuthorRow... authors) {
        return new ActionDetails(
                Ids.next(),
                "tensions",
                "99AB2325001",
                ActionState.PUBLISHED,
                null,
                sheet,
                new BodyRow(Ids.next(), "Organisme", "99AB", "", "", "Europe/Paris", "La directrice"),
                List.of(registered),
                sheet.orientations().isEmpty() ? List.of() : List.of(PROLONGED),
                List.of(authors));
    }
}
