package fr.prendresoin.web.federation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The providers one may sign in at, as the sign-in page offers them. */
@Named
@RequestScoped
public class ProviderButtons {

    private final Providers providers;
    private final HttpServletRequest request;

    protected ProviderButtons() {
        this(null, null);
    }

    @Inject
    ProviderButtons(Providers providers, HttpServletRequest request) {
        this.providers = providers;
        this.request = request;
    }

    /** A provider and the address that leads to it. */
    public record Button(String label, String address) {}

    /** Empty when the installation has no provider. */
    public List<Button> getAll() {
        String back = Optional.ofNullable(request.getParameter("retour")).orElse("");
        String query = back.isEmpty() ? "" : "?retour=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        return providers.all().stream()
                .map(provider -> new Button(provider.label(), "/connexion/" + provider.id() + query))
                .toList();
    }
}
