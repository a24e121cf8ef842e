package fr.prendresoin.web.attestation;

import fr.prendresoin.attestation.AttestationKinds;
import fr.prendresoin.attestation.MentionRule;
import fr.prendresoin.attestation.Snapshot;
import fr.prendresoin.attestation.Verification;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import java.util.ArrayList;
import java.util.List;

/**
 * What whoever verifies is told, in words.
 *
 * @param kind the style of the state: {@code fait} or {@code erreur}
 * @param facts who, what and when; empty when what is kept is not what was sealed
 */
public record VerificationView(
        boolean reliable,
        String kind,
        String icon,
        String state,
        String explanation,
        String replacedBy,
        List<AttestationSheet.Line> facts) {

    private static final String ZONE = "Europe/Paris";

    static VerificationView of(Verification told, French french) {
        String key = told.says().isEmpty() ? "ALTERED" : told.standing().state().name();
        String since = told.standing().since() == null
                ? ""
                : french.moment(told.standing().since(), ZONE);
        return new VerificationView(
                told.reliable(),
                told.reliable() ? "fait" : "erreur",
                told.reliable() ? "coche" : "croix",
                Messages.text("attestation.verified." + key),
                Messages.text("attestation.verified." + key + ".why", since),
                told.standing().replacedBy(),
                told.says().map(says -> facts(says, told, french)).orElse(List.of()));
    }

    /** There is no attestation of this code. */
    static VerificationView unknown() {
        return new VerificationView(
                false,
                "erreur",
                "croix",
                Messages.text("attestation.verified.UNKNOWN"),
                Messages.text("attestation.verified.UNKNOWN.why"),
                "",
                List.of());
    }

    private static List<AttestationSheet.Line> facts(Snapshot says, Verification told, French french) {
        List<AttestationSheet.Line> facts = new ArrayList<>();
        add(facts, "person", says.holder().shown());
        add(facts, "training", says.title());
        add(facts, "part", Messages.text("attestation.part." + (says.full() ? "full" : "partial")));
        add(facts, "issued", french.date(says.issuedAt(), ZONE) + ", " + says.issuer());
        AttestationKinds.of(says).mentions().stream()
                .filter(mention -> told.mentions().containsKey(mention.name()))
                .map(mention -> line(mention, told, french))
                .forEach(facts::add);
        return facts;
    }

    private static AttestationSheet.Line line(MentionRule mention, Verification told, French french) {
        List<String> values = told.mentions().get(mention.name());
        return new AttestationSheet.Line(
                AttestationSheet.label(mention.name()), AttestationSheet.values(mention.form(), values, french));
    }

    private static void add(List<AttestationSheet.Line> facts, String key, String value) {
        facts.add(new AttestationSheet.Line(Messages.text("attestation.fact." + key), List.of(value)));
    }
}
