package fr.prendresoin.deploy.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Browsers in which somebody sees the platform as somebody else, each in a session of its own. */
final class Looking {

    static final String REASON = "Ne trouve pas sa formation";

    private static final Pattern PERSON = Pattern.compile("name=\"personne\" value=\"([0-9a-f-]{36})\"");

    private Looking() {}

    /** A browser with a session that nobody else shares. */
    static BrowserContext alone(Site site, String login) {
        BrowserContext context = site.visitor();
        Site.post(context, "/api/connexion", "identifiant", login, "motdepasse", Site.PASSWORD);
        return context;
    }

    /** This person sees as the one whose page this is. */
    static BrowserContext as(Site site, String login, String page) {
        BrowserContext context = alone(site, login);
        APIResponse begun = begin(context, page);
        if (begun.status() != 303 || !begun.headers().get("location").endsWith("/accueil")) {
            throw new AssertionError(login + " does not see as the person of " + page + ": " + begun.headers());
        }
        return context;
    }

    /** The page on which the manager of Paris finds the enrolment of {@code etudiant}: the journal will name them. */
    static String enrolmentOfTheStudent(Site site) {
        return Addresses.found(site, Addresses.FACULTY + "?nom=D%C3%A9monstration", "/gestion/inscriptions/");
    }

    static APIResponse begin(BrowserContext context, String page) {
        Matcher person = PERSON.matcher(Site.get(context, page).text());
        if (!person.find()) {
            throw new AssertionError("“Voir comme” is not offered on " + page);
        }
        return begin(context, page, person.group(1));
    }

    static APIResponse begin(BrowserContext context, String page, String person) {
        return Site.post(context, "/api/voir-comme", "personne", person, "motif", REASON, "retour", page);
    }
}
