package fr.prendresoin.web.federation;

import fr.prendresoin.federation.FederationWorld;
import fr.prendresoin.organisation.Uai;
import fr.prendresoin.shared.HandClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A browser, the platform and a provider, wired as they are delivered, with the stores in memory. */
final class Journey implements AutoCloseable {

    static final Uai PARIS = new Uai("0755976N");

    final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    final FakeProvider provider = new FakeProvider(clock);
    final FederationWorld world = new FederationWorld(clock);
    final Provider settings;
    final ProviderSignIn signIn;

    private Journey(Provider.Kind kind, boolean signedUserInfo) {
        boolean psc = kind == Provider.Kind.PRO_SANTE_CONNECT;
        settings = new Provider(
                psc ? "pro-sante-connect" : "universite",
                psc ? "Pro Santé Connect" : "Votre université",
                kind,
                provider.endpoints(),
                new Provider.Client(FakeProvider.CLIENT, FakeProvider.SECRET, "openid scope_all", signedUserInfo),
                psc ? "eidas1" : "",
                psc ? Optional.empty() : Optional.of(PARIS));
        Providers providers = new Providers(URI.create("https://soin.example"), List.of(settings));
        signIn = new ProviderSignIn(providers, world.requests(), world.signIns(), clock);
    }

    static Journey toProSanteConnect() {
        return new Journey(Provider.Kind.PRO_SANTE_CONNECT, false);
    }

    static Journey toProSanteConnectSigned() {
        return new Journey(Provider.Kind.PRO_SANTE_CONNECT, true);
    }

    static Journey toUniversity() {
        return new Journey(Provider.Kind.UNIVERSITY, false);
    }

    /** Goes there and comes back. */
    ProviderSignIn.Arrival walk() {
        ProviderSignIn.Departure departure = signIn.depart(settings, "/formations", false);
        return comeBack(departure, visit(departure));
    }

    /** What the provider sends back with a browser it let in. */
    ProviderSignIn.Answer visit(ProviderSignIn.Departure departure) {
        HttpRequest request = HttpRequest.newBuilder(departure.address()).build();
        try {
            HttpResponse<Void> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
            Map<String, String> answer = FakeProvider.form(
                    URI.create(response.headers().firstValue("Location").orElseThrow())
                            .getRawQuery());
            return new ProviderSignIn.Answer(answer.get("code"), answer.get("state"), null, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    ProviderSignIn.Arrival comeBack(ProviderSignIn.Departure departure, ProviderSignIn.Answer answer) {
        return signIn.arrive(settings, Optional.of(departure.secret()), answer);
    }

    @Override
    public void close() {
        provider.close();
    }
}
