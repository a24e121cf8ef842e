package fr.prendresoin.web.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.organisation.Uai;
import fr.prendresoin.web.federation.ProvidersFile.InvalidProviders;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvidersFileTest {

    private static final String RIGHT =
            """
            public-address: https://soin.example
            providers:
              - id: pro-sante-connect
                label: Pro Santé Connect
                kind: PRO_SANTE_CONNECT
                issuer: https://psc.example/realms/esante-wallet
                authorization-endpoint: https://wallet.psc.example/auth
                token-endpoint: https://psc.example/token
                userinfo-endpoint: https://psc.example/userinfo
                jwks: https://psc.example/certs
                client-id: prendre-soin
                client-secret-file: psc.secret
                scopes: openid scope_all
                acr: eidas1
                userinfo-signed: true
              - id: paris
                label: Votre université
                kind: UNIVERSITY
                issuer: http://127.0.0.1:8081/realms/paris
                authorization-endpoint: https://sso.example/auth?tenant=paris
                token-endpoint: https://sso.example/token
                userinfo-endpoint: https://sso.example/userinfo
                jwks: https://sso.example/certs
                client-id: soin
                client-secret-file: psc.secret
                uai: 0755976N
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void a_secret_is_kept_beside_the_file() throws IOException {
        Files.writeString(folder.resolve("psc.secret"), "s3cret\n");
        Files.writeString(folder.resolve("empty.secret"), "\n");
    }

    @Test
    void the_file_says_who_the_providers_are() throws IOException {
        ProvidersFile.Content content = read(RIGHT);

        assertThat(content.publicAddress()).isEqualTo(URI.create("https://soin.example"));
        assertThat(content.providers()).hasSize(2);
        Provider psc = content.providers().get(0);
        assertThat(psc.acr()).isEqualTo("eidas1");
        assertThat(psc.client()).isEqualTo(new Provider.Client("prendre-soin", "s3cret", "openid scope_all", true));
        assertThat(psc.endpoints().authorization()).isEqualTo(URI.create("https://wallet.psc.example/auth"));
        Provider paris = content.providers().get(1);
        assertThat(paris.uai()).contains(new Uai("0755976N"));
        assertThat(paris.client().signedUserInfo()).isFalse();
        assertThat(paris.client().scopes()).isEqualTo("openid");
    }

    @Test
    void the_secret_is_never_written() throws IOException {
        assertThat(read(RIGHT).toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: paris|id: pro-sante-connect|deux fois",
                "id: paris|id: Paris|minuscules",
                "id: paris|id: situation|plateforme",
                "id: paris|id: ../x|minuscules",
                "kind: UNIVERSITY|kind: SAML|UNIVERSITY",
                "acr: eidas1|# acr|acr",
                "uai: 0755976N|uai: 0755976P|UAI",
                "uai: 0755976N|# uai|uai",
                "acr: eidas1|uai: 0755976N|acr",
                "token-endpoint: https://sso|token-endpoint: http://sso|https",
                "token-endpoint: https://sso|token-endpoint: file:///sso|https",
                "jwks: https://sso.example/certs|jwks: https://sso example|adresse",
                "jwks: https://sso.example/certs|# jwks|jwks",
                "client-secret-file: psc.secret|client-secret-file: absent|absent",
                "client-secret-file: psc.secret|client-secret-file: empty.secret|vide",
                "scopes: openid|scoops: openid|scoops",
                "public-address: https://soin.example|public-address: soin.example|public-address",
                "providers:|fournisseurs:|fournisseurs",
                "kind: UNIVERSITY|kind: [|le fichier"
            })
    void whatever_is_wrong_is_said_with_its_name(String right, String wrong, String said) {
        assertThatExceptionOfType(InvalidProviders.class)
                .isThrownBy(() -> read(RIGHT.replace(right, wrong)))
                .withMessageContaining(said)
                .withMessageNotContaining("s3cret");
    }

    private ProvidersFile.Content read(String text) throws IOException {
        Path file = folder.resolve("providers.yaml");
        Files.writeString(file, text);
        return new ProvidersFile(file).read();
    }
}
