package fr.prendresoin.web.faces;

import fr.prendresoin.shared.Rule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A form that came back refused. The browser is asked to send it once more, to its own page (status 307): so the fields
 * keep their values without a session and without a word of them in an address, which logs and histories remember. The
 * address only names the rules that said no.
 */
@Named("form")
@RequestScoped
public class RefusedForm {

    private static final String REFUSAL = "refus";

    private final HttpServletRequest request;

    protected RefusedForm() {
        this(null);
    }

    @Inject
    RefusedForm(HttpServletRequest request) {
        this.request = request;
    }

    /** Sends the form back to its page, to the fragment where it stands. */
    public static Response back(String page, String fragment, List<? extends Rule> rules) {
        String query =
                rules.stream().map(rule -> REFUSAL + "=" + rule.name()).collect(Collectors.joining("&", "?", ""));
        return Response.temporaryRedirect(URI.create(page + query + "#" + fragment))
                .build();
    }

    /** What a field held; empty in a fresh form. */
    public String value(String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("");
    }

    /** Everything a field held, when it may hold several things; empty in a fresh form. */
    public List<String> values(String field) {
        return Arrays.asList(
                Optional.ofNullable(request.getParameterValues(field)).orElse(new String[0]));
    }

    /** Those of these rules that refused the form, in the order given. */
    public List<Rule> refusedBy(Rule... candidates) {
        List<String> names = values(REFUSAL);
        return Arrays.stream(candidates)
                .filter(rule -> names.contains(rule.name()))
                .toList();
    }
}
