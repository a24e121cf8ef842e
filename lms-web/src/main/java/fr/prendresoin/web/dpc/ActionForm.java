package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.ActionSheet;
import fr.prendresoin.dpc.AuthorRow;
import fr.prendresoin.dpc.DpcFormat;
import fr.prendresoin.dpc.DpcType;
import fr.prendresoin.dpc.Hours;
import fr.prendresoin.dpc.NewAction;
import fr.prendresoin.dpc.SheetRule;
import fr.prendresoin.shared.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The form in which an organiser writes an action, as it was sent. */
record ActionForm(SentForm sent) {

    static final String AUTHOR = "auteur-";

    private static final int HOUR = 60;
    private static final int UNREADABLE = -1;
    /** An author whose row holds nothing but a day is none. */
    private static final String[] AUTHOR_FIELDS = {"nom", "titres", "interets"};

    /** What it says; what is no number comes out as one below nought, which no rule lets pass. */
    NewAction action() {
        return new NewAction("", sent.text("reference"), sheet(), authors());
    }

    /** What cannot be read at all. */
    List<Rule> unreadable() {
        boolean day = sent.rows(AUTHOR, AUTHOR_FIELDS).stream()
                .map(row -> AUTHOR + row + "-jour")
                .anyMatch(name -> !sent.text(name).isEmpty() && sent.day(name).isEmpty());
        return day ? List.of(SheetRule.DECLARED_WRONG) : List.of();
    }

    private ActionSheet sheet() {
        return new ActionSheet(
                sent.text("titre"),
                types(),
                format(),
                new Hours(minutes("ligne"), minutes("autonome"), minutes("salle")),
                Set.copyOf(sent.all("orientation")),
                !sent.text("hors-priorite").isEmpty(),
                sent.text("methode"),
                Set.copyOf(sent.all("profession")),
                texts(),
                new ActionSheet.Price(sent.cents("prix").orElse(UNREADABLE), sent.text("financeur")),
                blocs(),
                sent.text("formation"));
    }

    private Set<DpcType> types() {
        return Arrays.stream(DpcType.values())
                .filter(type -> sent.all("type").contains(type.name()))
                .collect(Collectors.toSet());
    }

    private DpcFormat format() {
        return Arrays.stream(DpcFormat.values())
                .filter(format -> format.name().equals(sent.text("format")))
                .findFirst()
                .orElse(DpcFormat.REMOTE);
    }

    private int minutes(String name) {
        OptionalInt hours = sent.number(name + "-heures");
        OptionalInt minutes = sent.number(name + "-minutes");
        boolean readable = hours.isPresent() && minutes.isPresent() && hours.getAsInt() <= 1000;
        return readable ? hours.getAsInt() * HOUR + minutes.getAsInt() : UNREADABLE;
    }

    private ActionSheet.Texts texts() {
        return new ActionSheet.Texts(
                sent.text("objectifs"),
                sent.text("prerequis"),
                sent.text("programme"),
                sent.text("comite"),
                sent.text("evaluation"),
                sent.text("contact"),
                sent.text("reglement"));
    }

    private Set<Integer> blocs() {
        return sent.all("bloc").stream()
                .filter(bloc -> bloc.matches("[1-4]"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private List<AuthorRow> authors() {
        return sent.rows(AUTHOR, AUTHOR_FIELDS).stream()
                .map(row -> AUTHOR + row + "-")
                .map(row -> new AuthorRow(
                        sent.text(row + "nom"),
                        sent.text(row + "titres"),
                        sent.text(row + "interets"),
                        sent.day(row + "jour").orElse(null)))
                .toList();
    }
}
