package fr.prendresoin.deploy.browser;

import com.microsoft.playwright.BrowserContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places that the practitioner of the demonstration takes in the sessions of its two actions. */
final class DpcSeats {

    static final String REMOTE = "tensions-et-desescalade";
    static final String MIXED = "prevenir-l-epuisement-en-equipe";
    static final String PRACTITIONER = "praticien";

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
}
