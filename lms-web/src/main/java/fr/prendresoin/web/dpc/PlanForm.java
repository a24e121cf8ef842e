package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.ActionSheet;
import fr.prendresoin.dpc.HalfDay;
import fr.prendresoin.dpc.SessionPlan;
import fr.prendresoin.dpc.TrainerRow;
import java.util.List;
import java.util.UUID;

/** The form in which an organiser plans a session, as it was sent. */
record PlanForm(SentForm sent, String zone) {

    static final String HALF_DAY = "demi-journee-";
    static final String TRAINER = "formateur-";
    static final String[] HALF_DAY_FIELDS = {"jour", "minutes", "lieu"};
    static final String[] TRAINER_FIELDS = {"nom", "titres", "compte"};

    private static final int UNREADABLE = -1;

    /** What it says; what is no number or no day comes out as what no rule lets pass. */
    SessionPlan plan() {
        return new SessionPlan(
                sent.text("numero"),
                sent.day("debut").orElse(null),
                sent.day("fin").orElse(null),
                zone,
                sent.text("lieu"),
                sent.number("places").orElse(UNREADABLE),
                new ActionSheet.Price(sent.cents("prix").orElse(UNREADABLE), sent.text("financeur")),
                sent.number("pourcentage").orElse(UNREADABLE),
                sent.rows(HALF_DAY, HALF_DAY_FIELDS).stream()
                        .map(row -> halfDay(HALF_DAY + row + "-"))
                        .toList(),
                trainers());
    }

    private HalfDay halfDay(String row) {
        return new HalfDay(
                sent.day(row + "jour").orElse(null),
                sent.text(row + "moitie").equals(HalfDay.Half.AFTERNOON.name())
                        ? HalfDay.Half.AFTERNOON
                        : HalfDay.Half.MORNING,
                sent.text(row + "sorte").equals(HalfDay.Kind.VIRTUAL.name()) ? HalfDay.Kind.VIRTUAL : HalfDay.Kind.ROOM,
                sent.text(row + "lieu"),
                sent.number(row + "minutes").orElse(UNREADABLE));
    }

    private List<TrainerRow> trainers() {
        return sent.rows(TRAINER, TRAINER_FIELDS).stream()
                .map(row -> TRAINER + row + "-")
                .map(row -> new TrainerRow(
                        sent.text(row + "nom"), sent.text(row + "titres"), account(sent.text(row + "compte"))))
                .toList();
    }

    private static UUID account(String sent) {
        return sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(sent) : null;
    }
}
