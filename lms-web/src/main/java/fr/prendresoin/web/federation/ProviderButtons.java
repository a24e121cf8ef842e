package fr.prendresoin.web.federation;

import fr.prendresoin.web.security.Address;
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
    private final Address address;

    protected ProviderButtons() {
        this(null, null, null);
    }

    @Inject
    ProviderButtons(Providers providers, HttpServletRequest request, Address address) {
        this.providers = providers;
        this.request = request;
        this.address = address;
    }

    /** A provider and the address that leads to it. */
    public record Button(String label, String address) {}

    /** Empty when the installation has no provider. */
    public List<Button> getAll() {
        String back = Optional.ofNullable(request.getParameter("retour")).orElse("");
        return buttons(back.isEmpty() ? "" : "?retour=" + encoded(back));
    }

    /** For who is in and must prove anew who they are; each leads back to the page that shows it. */
    public List<Button> getAgain() {
        return buttons("?" + ProviderDoor.AGAIN + "=oui&retour=" + encoded(address.getPath()));
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private List<Button> buttons(String query) {
        return providers.all().stream()
                .map(provider -> new Button(provider.label(), "/connexion/" + provider.id() + query))
                .toList();
    }
}
