package fr.prendresoin.web.identity;

import fr.prendresoin.credential.CredentialRule;
import fr.prendresoin.identity.IdentityRule;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.errors.Messages;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form about secrets that was refused. Unlike others it comes back empty (303): nobody sees again what they typed, and
 * the address names the rule and its figure only.
 */
final class Refusal {

    private static final Map<String, Rule> KNOWN = Stream.of(IdentityRule.values(), CredentialRule.values())
            .flatMap(Arrays::stream)
            .map(Rule.class::cast)
            .collect(Collectors.toUnmodifiableMap(Rule::name, rule -> rule));

    private Refusal() {}

    /**
     * Back to the form.
     *
     * @param page with its query if it has one
     * @param form the fragment where the form stands
     */
    static Response back(String page, String form, RuleViolation refusal) {
        String figure = refusal.arguments().stream()
                .filter(Number.class::isInstance)
                .findFirst()
                .map(number -> "&nombre=" + number)
                .orElse("");
        String separator = page.contains("?") ? "&" : "?";
        return Response.seeOther(URI.create(page + separator + "formulaire=" + form + "&refus="
                        + refusal.rule().name() + figure + "#" + form))
                .build();
    }

    /** The words for a rule of an address; empty for none and for one nobody knows. */
    static String words(String rule, String figure) {
        boolean number = Optional.ofNullable(figure).orElse("").matches("[0-9]{1,4}");
        return Optional.ofNullable(rule)
                .map(KNOWN::get)
                .map(known -> Messages.text(known.messageKey(), number ? Integer.valueOf(figure) : 0))
                .orElse("");
    }
}
