package fr.prendresoin.web.obligation;

import fr.prendresoin.obligation.ActionType;
import fr.prendresoin.obligation.DatedPeriod;
import fr.prendresoin.obligation.ObligationAction;
import fr.prendresoin.obligation.OpenAction;
import fr.prendresoin.obligation.ProfessionalFileQueries;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts actions in words. */
@ApplicationScoped
public class ActionWords {

    private final French french;
    private final ProfessionalFileQueries files;

    protected ActionWords() {
        this(null, null);
    }

    @Inject
    ActionWords(French french, ProfessionalFileQueries files) {
        this.french = french;
        this.files = files;
    }

    /**
     * An action that was followed.
     *
     * @param proof where its proof is; empty when there is none
     * @param proofLabel what the link to it says, or that there is none
     * @param withdrawAddress where a form takes it out; empty when it was credited here
     */
    public record Line(
            String day,
            String month,
            String title,
            String text,
            String proof,
            String proofLabel,
            String withdrawAddress) {}

    Line line(ObligationAction action) {
        boolean credit = action.origin().source() == ObligationAction.Source.CREDIT;
        boolean proven = !action.origin().proof().isEmpty();
        String address = Ways.ACTIONS_API + "/" + action.id();
        return new Line(
                String.valueOf(action.endedOn().getDayOfMonth()),
                Messages.text(
                        "obligation.action.month",
                        french.month(action.endedOn()),
                        String.valueOf(action.endedOn().getYear())),
                action.title(),
                Messages.text("obligation.action.text", what(action), counts(action)),
                proven ? credit ? Ways.attestation(action.origin().proof()) : address + "/justificatif" : "",
                Messages.text(proofKey(credit, proven)),
                credit ? "" : address + "/retrait");
    }

    private static String proofKey(boolean credit, boolean proven) {
        if (credit) {
            return "obligation.action.attestation";
        }
        return proven ? "obligation.action.proof" : "obligation.action.noProof";
    }

    /** For example « Formation continue, 3 h 30 ». */
    private String what(ObligationAction action) {
        return Messages.text(
                "obligation.action.what",
                types(action.merits().types()),
                french.minutes(action.course().minutes()));
    }

    /** For example « Analyse des pratiques et gestion des risques », a capital first. */
    static String types(Set<ActionType> types) {
        String words = types.stream()
                .sorted()
                .map(type -> Messages.text("obligation.type." + type))
                .collect(Collectors.joining(Messages.text("obligation.and")));
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }

    private String counts(ObligationAction action) {
        if (!action.course().full()) {
            return Messages.text("obligation.action.partial");
        }
        String obligations = Stream.concat(
                        files.triennial(action.endedOn()).map(ActionWords::development).stream(),
                        action.merits().blocs().stream()
                                .sorted()
                                .map(bloc -> Messages.text("obligation.action.bloc", bloc)))
                .collect(Collectors.joining(Messages.text("obligation.and")));
        return obligations.isEmpty()
                ? Messages.text("obligation.action.nothing")
                : Messages.text("obligation.action.counts", obligations);
    }

    private static String development(DatedPeriod period) {
        return Messages.text("obligation.action.development", years(period));
    }

    /** For example « 2026–2028 ». */
    static String years(DatedPeriod period) {
        return period.first().getYear() + "–" + period.last().getYear();
    }

    /** What a session is: its types, how long, until when. */
    String open(OpenAction action) {
        return Messages.text(
                "obligation.open.text",
                types(action.merits().types()),
                french.minutes(action.minutes()),
                french.date(action.endsOn()));
    }
}
