package fr.prendresoin.deploy.browser;

import com.microsoft.playwright.BrowserContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** The addresses of DPC: an action, its session, the seat the practitioner takes in it, and what its organiser opens. */
final class DpcAddresses {

    private static final String ACTION = "/dpc/actions/tensions-et-desescalade";
    private static final String ORGANISER = "organisme";

    private DpcAddresses() {}

    static Map<String, String> all(Site site) {
        Map<String, String> addresses = new LinkedHashMap<>();
        String session = Addresses.found(site, "praticien", ACTION, "/dpc/sessions/");
        String enrolling = session + "/inscription";
        addresses.put("/dpc", "/dpc");
        addresses.put("/dpc/actions/{slug}", ACTION);
        addresses.put("/dpc/sessions/{session}/inscription", enrolling);
        addresses.put("/dpc/mon-parcours", "/dpc/mon-parcours");
        addresses.put("/dpc/mon-parcours/{enrolment}", seat(site, enrolling));
        addresses.put("/dpc/organisateur", "/dpc/organisateur");
        String organised = session.replace("/dpc/", "/dpc/organisateur/");
        addresses.put("/dpc/organisateur/sessions/{session}", organised);
        addresses.put("/dpc/organisateur/sessions/{session}/preuves", organised + "/preuves");
        String participant = Addresses.found(site, ORGANISER, organised, "/dpc/organisateur/participants/");
        addresses.put("/dpc/organisateur/participants/{enrolment}", participant);
        addresses.put("/dpc/organisateur/participants/{enrolment}/attestation", participant + "/attestation");
        return addresses;
    }

    private static String seat(Site site, String enrolling) {
        try (BrowserContext practitioner = site.as("praticien")) {
            Site.post(
                    practitioner,
                    "/api" + enrolling,
                    "profession",
                    "10",
                    "exercice",
                    "CONVENTIONED",
                    "motdepasse",
                    Site.PASSWORD);
        }
        return Addresses.found(site, "praticien", "/dpc/mon-parcours", "/dpc/mon-parcours/");
    }
}
