package fr.prendresoin.deploy.browser;

import com.microsoft.playwright.BrowserContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places that the practitioner of the demonstration takes in the sessions of its two actions. */
final class DpcSeats {

    static final String REMOTE = "tensions-et-desescalade";
    static final String MIXED = "prevenir-l-epuisement-en-equipe";
    static final String PRACTITIONER = "praticien";

    static final String ORGANISER = "organisme";
    private static final Pattern HALF_DAY = Pattern.compile("name=\"demi-journee\" value=\"([^\"]+)\"");
    private static final Pattern SHEET = Pattern.compile("(/emargement/[0-9a-f-]{36})/feuille");
    private static final Pattern ENROL = Pattern.compile("(/dpc/sessions/[0-9a-f-]{36})/inscription");

    private DpcSeats() {}

    /** The address of the session of an action in which anybody may still enrol. */
    static String session(Site site, String action) {
        try (BrowserContext visitor = site.visitor()) {
            String page = Site.get(visitor, "/dpc/actions/" + action).text();
            Matcher open = ENROL.matcher(page);
            if (!open.find()) {
                throw new AssertionError("no open session of " + action + " in " + page);
            }
            return open.group(1);
        }
    }

    /** The address of the seat the practitioner has in that session; taken now when they had none. */
    static String taken(Site site, String action) {
        try (BrowserContext practitioner = site.as(PRACTITIONER)) {
            Site.post(
                    practitioner,
                    "/api" + session(site, action) + "/inscription",
                    "profession",
                    "10",
                    "exercice",
                    "CONVENTIONED",
                    "motdepasse",
                    Site.PASSWORD);
            for (Matcher seat = Pattern.compile("/dpc/mon-parcours/[0-9a-f-]{36}")
                            .matcher(Site.get(practitioner, "/dpc/mon-parcours").text());
                    seat.find(); ) {
                if (Site.get(practitioner, seat.group()).text().contains("/formations/" + action)) {
                    return seat.group();
                }
            }
        }
        throw new AssertionError("no seat in " + action);
    }

    /** The address of the half-days of the session in a room. */
    static String presences(Site site) {
        return session(site, MIXED).replace("/dpc/", "/dpc/organisateur/") + "/presences";
    }

    /** The sheet of the first of its half-days, in which the practitioner has a seat; opened now when nobody did. */
    static String sheet(Site site) {
        taken(site, MIXED);
        try (BrowserContext organiser = site.as(ORGANISER)) {
            String page = presences(site);
            Matcher closed = HALF_DAY.matcher(Site.get(organiser, page).text());
            if (closed.find()) {
                Site.post(organiser, "/api" + page, "demi-journee", closed.group(1), "debut", "00:00");
            }
            Matcher sheet = SHEET.matcher(Site.get(organiser, page).text());
            if (!sheet.find()) {
                throw new AssertionError("no sheet on " + page);
            }
            return sheet.group(1);
        }
    }
}
