package fr.prendresoin.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.unboundid.scim2.client.ScimService;
import com.unboundid.scim2.common.exceptions.ResourceConflictException;
import com.unboundid.scim2.common.exceptions.ResourceNotFoundException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.types.Email;
import com.unboundid.scim2.common.types.GroupResource;
import com.unboundid.scim2.common.types.Member;
import com.unboundid.scim2.common.types.Name;
import com.unboundid.scim2.common.types.UserResource;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientRequestFilter;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.jnh.connector.JavaNetHttpConnectorProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A directory that somebody else wrote keeps people here, from their first day to their last. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class ScimIT {

    private static final String PARIS = "0755976n-medecine";
    private static final String LOGIN = "annuaire-essai";
    private static final String PASSWORD = "quatre mots sans lien";

    private static ScimService directory(Site site, String token) {
        ClientConfig config = new ClientConfig().connectorProvider(new JavaNetHttpConnectorProvider());
        ClientRequestFilter bearer = request -> request.getHeaders().putSingle("Authorization", "Bearer " + token);
        return new ScimService(ClientBuilder.newClient(config).register(bearer).target(site.address() + "/scim/v2"));
    }

    private static UserResource student() {
        UserResource user = new UserResource()
                .setUserName(LOGIN)
                .setName(new Name().setFamilyName("Exemple").setGivenName("Annuaire"))
                .setEmails(new Email()
                        .setValue(LOGIN + "@demonstration.invalid")
                        .setType("work")
                        .setPrimary(true));
        user.setExternalId("essai-1");
        return user;
    }

    @Test
    void a_student_is_brought_in_enrolled_signed_out_and_let_go(Site site) throws ScimException {
        ScimService directory = directory(site, AccessTokens.secret(site, "gestionnaire", PARIS, "ecriture"));
        UserResource user = directory.create("Users", student());
        assertThat(directory.search("Users", Filter.eq("userName", LOGIN).toString(), UserResource.class))
                .extracting(UserResource::getId)
                .containsExactly(user.getId());
        assertThat(directory.search("Users", Filter.eq("externalId", "essai-1").toString(), UserResource.class))
                .hasSize(1);
        assertThatExceptionOfType(ResourceConflictException.class)
                .isThrownBy(() -> directory.create("Users", student()))
                .withMessageContaining(user.getId());

        try (BrowserContext person = site.visitor()) {
            choosePassword(site, person);
            assertThat(Site.get(person, Module.ADDRESS).status()).isEqualTo(404);
            joinThirdYear(directory, user);
            assertThat(Site.get(person, Module.ADDRESS).status()).isEqualTo(200);

            UserResource out = directory
                    .modifyRequest(directory.retrieve("Users", user.getId(), UserResource.class))
                    .replaceValue("active", false)
                    .invoke();
            assertThat(out.getActive()).isFalse();
            assertThat(Site.get(person, "/accueil").status()).isEqualTo(302);
        }
        directory.delete("Users", user.getId());
        assertThatExceptionOfType(ResourceNotFoundException.class)
                .isThrownBy(() -> directory.retrieve("Users", user.getId(), UserResource.class));
    }

    private static void joinThirdYear(ScimService directory, UserResource user) throws ScimException {
        directory
                .modifyRequest(thirdYear(directory))
                .addValues("members", new Member().setValue(user.getId()))
                .invoke();
    }

    private static GroupResource thirdYear(ScimService directory) throws ScimException {
        for (GroupResource group : directory.search("Groups", null, GroupResource.class)) {
            if (group.getDisplayName().startsWith("Médecine, 3e année")) {
                return group;
            }
        }
        throw new AssertionError("no third year");
    }

    private static void choosePassword(Site site, BrowserContext person) {
        Site.post(person, "/api/mot-de-passe/oubli", "identifiant", LOGIN);
        Page page = person.newPage();
        page.navigate(Mailbox.linkTo(site, LOGIN));
        page.getByLabel("Nouveau mot de passe").fill(PASSWORD);
        page.getByText("Enregistrer").click();
        page.waitForURL("**/connexion**");
        Site.post(person, "/api/connexion", "identifiant", LOGIN, "motdepasse", PASSWORD);
        assertThat(Site.get(person, "/accueil").status()).isEqualTo(200);
    }

    @Test
    void two_directories_never_see_each_others_people(Site site) throws ScimException {
        ScimService paris = directory(site, AccessTokens.secret(site, "gestionnaire", PARIS, "lecture"));
        ScimService toulouse =
                directory(site, AccessTokens.secret(site, "gestionnaire2", "0313218e-pharmacie", "lecture"));
        String student = paris.searchRequest("Users")
                .filter(Filter.eq("userName", "etudiant").toString())
                .invoke(UserResource.class)
                .getResources()
                .get(0)
                .getId();

        assertThat(toulouse.search("Users", Filter.eq("userName", "etudiant").toString(), UserResource.class))
                .isEmpty();
        assertThatExceptionOfType(ResourceNotFoundException.class)
                .isThrownBy(() -> toulouse.retrieve("Users", student, UserResource.class));
        for (String national : new String[] {"administrateur", "doyens"}) {
            assertThat(paris.search("Users", Filter.eq("userName", national).toString(), UserResource.class))
                    .isEmpty();
        }
        assertThatExceptionOfType(ScimException.class)
                .isThrownBy(() -> paris.delete("Users", student))
                .satisfies(refusal ->
                        assertThat(refusal.getScimError().getStatus()).isEqualTo(403));
    }

    @Test
    void the_interface_describes_itself(Site site) throws ScimException {
        ScimService directory = directory(site, AccessTokens.secret(site, "gestionnaire", PARIS, "lecture"));

        assertThat(directory.getServiceProviderConfig().getPatch().isSupported())
                .isTrue();
        assertThat(directory.getServiceProviderConfig().getBulk().isSupported()).isFalse();
        assertThat(directory.getResourceTypes()).hasSize(2);
        assertThat(directory.getSchemas()).hasSize(4);
        assertThat(directory
                        .getSchema("urn:prendresoin:scim:schemas:1.0:Promotion")
                        .getAttributes())
                .hasSize(4);
        try (BrowserContext visitor = site.visitor()) {
            assertThat(Site.get(visitor, "/scim/v2/openapi.yaml").text()).startsWith("openapi: 3.1");
        }
    }
}
