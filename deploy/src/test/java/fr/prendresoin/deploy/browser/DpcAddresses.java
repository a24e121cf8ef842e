package fr.prendresoin.deploy.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of DPC: an action, its session, the seat the practitioner takes in it, and what its organiser opens. */
final class DpcAddresses {

    private static final String ACTION = "/dpc/actions/" + DpcSeats.REMOTE;
    private static final String OWN_ACTION = "/dpc/organisateur/actions/" + DpcSeats.REMOTE;
    private static final String ORGANISER = "organisme";
    private static final Pattern BODY = Pattern.compile("name=\"organisme\" value=\"([0-9a-f-]{36})\"");

    private DpcAddresses() {}

    static Map<String, String> all(Site site) {
        Map<String, String> addresses = new LinkedHashMap<>();
        String session = DpcSeats.session(site, DpcSeats.REMOTE);
        addresses.put("/dpc", "/dpc");
        addresses.put("/dpc/actions/{slug}", ACTION);
        addresses.put("/dpc/sessions/{session}/inscription", session + "/inscription");
        addresses.put("/dpc/sessions/{session}/attente", session + "/attente");
        addresses.put("/dpc/mon-parcours", "/dpc/mon-parcours");
        addresses.put("/dpc/mon-parcours/{enrolment}", DpcSeats.taken(site, DpcSeats.REMOTE));
        addresses.put("/dpc/organisateur", "/dpc/organisateur");
        addresses.put("/dpc/organisateur/actions/nouvelle", "/dpc/organisateur/actions/nouvelle");
        addresses.put("/dpc/organisateur/actions/{slug}", drafted(site));
        addresses.put("/dpc/organisateur/actions/{slug}/sessions/nouvelle", OWN_ACTION + "/sessions/nouvelle");
        addresses.put("/dpc/organisateur/sessions/{session}/preparation", planned(site));
        String organised = session.replace("/dpc/", "/dpc/organisateur/");
        addresses.put("/dpc/organisateur/sessions/{session}", organised);
        addresses.put("/dpc/organisateur/sessions/{session}/service-fait", organised + "/service-fait");
        addresses.put(
                "/dpc/organisateur/actions/{slug}/resultats",
                ACTION.replace("/dpc/", "/dpc/organisateur/") + "/resultats");
        addresses.put("/dpc/organisateur/sessions/{session}/relances", organised + "/relances");
        addresses.put("/dpc/organisateur/bilan", "/dpc/organisateur/bilan");
        addresses.put("/dpc/organisateur/sessions/{session}/preuves", organised + "/preuves");
        String participant = Addresses.found(site, ORGANISER, organised, "/dpc/organisateur/participants/");
        addresses.put("/dpc/organisateur/participants/{enrolment}", participant);
        addresses.put("/dpc/organisateur/participants/{enrolment}/attestation", participant + "/attestation");
        return addresses;
    }

    /** The files of whoever organises, names in some of them. */
    static List<String> files(Site site) {
        String session = site.addresses().get("/dpc/organisateur/sessions/{session}");
        return List.of(
                "/api/dpc/organisateur/bilan.csv",
                "/api/dpc/organisateur/bilan.xlsx",
                "/api" + session + "/participants.csv",
                "/api" + session + "/participants.xlsx",
                "/api" + session + "/service-fait.csv",
                "/api" + session + "/service-fait.xlsx");
    }

    /** A draft of which nothing is written but what it must. */
    private static String drafted(Site site) {
        try (BrowserContext organiser = site.as(ORGANISER)) {
            String form =
                    Site.get(organiser, "/dpc/organisateur/actions/nouvelle").text();
            Matcher body = BODY.matcher(form);
            if (!body.find()) {
                throw new AssertionError("no body in " + form);
            }
            return made(Site.post(
                    organiser,
                    "/api/dpc/organisateur/actions",
                    "organisme",
                    body.group(1),
                    "titre",
                    "Brouillon à compléter",
                    "reference",
                    "DEMO2325009"));
        }
    }

    /** A session nobody may enrol in yet. */
    private static String planned(Site site) {
        try (BrowserContext organiser = site.as(ORGANISER)) {
            return made(Site.post(
                    organiser,
                    "/api" + OWN_ACTION + "/sessions",
                    "numero",
                    "26.009",
                    "debut",
                    "2027-03-01",
                    "fin",
                    "2027-03-31",
                    "places",
                    "12",
                    "pourcentage",
                    "100"));
        }
    }

    private static String made(APIResponse answer) {
        return answer.headers().get("location").replaceAll("\\?.*", "");
    }
}
