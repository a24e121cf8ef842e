package fr.prendresoin.web.startup;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityQueries;
import fr.prendresoin.identity.Login;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.PersonService;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.MembershipService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives a platform without any account its first administrator, with a password only the operator knows. */
@ApplicationScoped
public class FirstAdministrator {

    private static final String PASSWORD = "LMS_ADMIN_PASSWORD";
    private static final String LOGIN = "administrateur";

    @Inject
    private IdentityQueries identities;

    @Inject
    private PersonService people;

    @Inject
    private MembershipService memberships;

    /** Does nothing as soon as somebody has an account. */
    public void appoint(Actor platform) {
        if (!identities.empty(platform)) {
            return;
        }
        String password = System.getenv(PASSWORD);
        if (password == null || password.isBlank()) {
            Startup.STEPS.info("Aucun compte n’existe encore : redémarrez avec " + PASSWORD
                    + " (12 signes au moins) pour créer le premier administrateur");
            return;
        }
        PersonId person = people.register(platform, "Administration", "Première");
        people.openAccount(platform, person, new Login(LOGIN), password);
        memberships.appoint(platform, person, new Grant(Role.ADMINISTRATOR, null), "LMS_ADMIN_PASSWORD");
        Startup.STEPS.info("Premier compte créé : « " + LOGIN + " », avec le mot de passe de " + PASSWORD);
    }
}
