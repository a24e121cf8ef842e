package fr.prendresoin.web.attestation;

import fr.prendresoin.attestation.AttestationKinds;
import fr.prendresoin.attestation.MentionRule;
import fr.prendresoin.attestation.Snapshot;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An attestation in the words in which it is read, the same on a page and in a document.
 *
 * @param earned what its holder did, for example « pour avoir suivi en entier »
 * @param address where it is verified, without the protocol
 */
public record AttestationSheet(
        String name,
        String earned,
        String title,
        String issuer,
        List<Line> lines,
        String code,
        String address,
        String sealed,
        String replaces) {

    private static final String PARIS = "Europe/Paris";

    /** One mention: its label and what it says. */
    public record Line(String label, List<String> values) {

        /** In one line, for a document. */
        public String text() {
            return String.join(" · ", values);
        }
    }

    static AttestationSheet of(Snapshot says, French french) {
        return new AttestationSheet(
                says.holder().shown(),
                Messages.text("attestation.earned." + (says.full() ? "full" : "partial")),
                says.title(),
                says.issuer(),
                lines(says, french),
                says.code(),
                Addresses.verification(says.code()),
                Messages.text("attestation.sealed", french.moment(says.issuedAt(), PARIS)),
                says.replaces());
    }

    private static List<Line> lines(Snapshot says, French french) {
        return AttestationKinds.of(says).mentions().stream()
                .filter(mention -> says.mentions().containsKey(mention.name()))
                .map(mention -> line(mention, says.mentions(), french))
                .toList();
    }

    private static Line line(MentionRule mention, Map<String, List<String>> said, French french) {
        return new Line(label(mention.name()), values(mention.form(), said.get(mention.name()), french));
    }

    static String label(String mention) {
        return Messages.text("attestation.mention." + mention);
    }

    static List<String> values(MentionRule.Form form, List<String> values, French french) {
        return values.stream().map(value -> readable(form, value, french)).toList();
    }

    private static String readable(MentionRule.Form form, String value, French french) {
        return switch (form) {
            case MINUTES -> french.minutes(Integer.parseInt(value));
            case DATE -> french.longDate(LocalDate.parse(value));
            case TEXT, PROFESSIONAL_NUMBER -> value;
        };
    }
}
