package fr.prendresoin.web.federation;

import fr.prendresoin.federation.FederationRule;
import fr.prendresoin.web.errors.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a sign-in at a provider led to no session, and what to do now. */
@Named
@RequestScoped
public class ProviderRefusalPage {

    private final Providers providers;
    private final HttpServletRequest request;

    protected ProviderRefusalPage() {
        this(null, null);
    }

    @Inject
    ProviderRefusalPage(Providers providers, HttpServletRequest request) {
        this.providers = providers;
        this.request = request;
    }

    public String getTitle() {
        if (reason().equals(FederationRule.NOT_ENROLLED.name())) {
            return Messages.text("federation.refusal.titleNotEnrolled");
        }
        return Messages.text(
                reason().equals(ProviderFault.Kind.CANCELLED.name())
                        ? "federation.refusal.titleCancelled"
                        : "federation.refusal.title");
    }

    /** The reason, then the way out; an address somebody made up says that the answer could not be verified. */
    public String getText() {
        return Stream.of(FederationRule.values())
                .filter(rule -> rule.name().equals(reason()))
                .map(rule -> Messages.text(rule.messageKey()))
                .findFirst()
                .orElseGet(() -> Messages.text("federation.refusal." + kind()));
    }

    /** The provider's name; empty when it is none of ours. */
    public String getProvider() {
        return provider().map(Provider::label).orElse("");
    }

    /** Where one tries again, empty when that would change nothing. */
    public String getAgain() {
        boolean lasting =
                Stream.of(FederationRule.values()).anyMatch(rule -> rule.name().equals(reason()));
        return lasting
                ? ""
                : provider().map(known -> "/connexion/" + known.id()).orElse("");
    }

    private ProviderFault.Kind kind() {
        return Stream.of(ProviderFault.Kind.values())
                .filter(kind -> kind.name().equals(reason()))
                .findFirst()
                .orElse(ProviderFault.Kind.UNSURE);
    }

    private String reason() {
        return parameter("motif");
    }

    private Optional<Provider> provider() {
        return providers.find(parameter("par"));
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
