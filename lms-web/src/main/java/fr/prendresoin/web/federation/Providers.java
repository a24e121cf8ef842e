package fr.prendresoin.web.federation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The identity providers of this installation; none unless {@code LMS_PROVIDERS} names a file. */
@ApplicationScoped
public class Providers {

    private static final String FILE = "LMS_PROVIDERS";

    private URI publicAddress;
    private List<Provider> all = List.of();

    protected Providers() {}

    Providers(URI publicAddress, List<Provider> all) {
        this.publicAddress = publicAddress;
        this.all = List.copyOf(all);
    }

    @PostConstruct
    void read() {
        Optional.ofNullable(System.getenv(FILE)).filter(file -> !file.isBlank()).ifPresent(file -> {
            ProvidersFile.Content content = new ProvidersFile(Path.of(file.strip())).read();
            publicAddress = content.publicAddress();
            all = content.providers();
        });
    }

    /** In the order of the file, which is the order on the screen. */
    public List<Provider> all() {
        return all;
    }

    public Optional<Provider> find(String id) {
        return all.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }

    /** Where the provider sends people back: configured, because a header of the request may be forged. */
    URI returnAddress(Provider provider) {
        return publicAddress.resolve("/connexion/" + provider.id() + "/retour");
    }
}
