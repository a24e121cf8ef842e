package fr.prendresoin.deploy.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The addresses of DPC: an action, its session, the seat the practitioner takes in it, and what its organiser opens. */
final class DpcAddresses {

    private static final String ACTION = "/dpc/actions/" + DpcSeats.REMOTE;
    private static final String ORGANISER = "organisme";

    private DpcAddresses() {}

    static Map<String, String> all(Site site) {
        Map<String, String> addresses = new LinkedHashMap<>();
        String session = DpcSeats.session(site, DpcSeats.REMOTE);
        addresses.put("/dpc", "/dpc");
        addresses.put("/dpc/actions/{slug}", ACTION);
        addresses.put("/dpc/sessions/{session}/inscription", session + "/inscription");
        addresses.put("/dpc/mon-parcours", "/dpc/mon-parcours");
        addresses.put("/dpc/mon-parcours/{enrolment}", DpcSeats.taken(site, DpcSeats.REMOTE));
        addresses.put("/dpc/organisateur", "/dpc/organisateur");
        String organised = session.replace("/dpc/", "/dpc/organisateur/");
        addresses.put("/dpc/organisateur/sessions/{session}", organised);
        addresses.put(
                "/dpc/organisateur/participants/{enrolment}",
                Addresses.found(site, ORGANISER, organised, "/dpc/organisateur/participants/"));
        addresses.put("/dpc/organisateur/sessions/{session}/service-fait", organised + "/service-fait");
        addresses.put(
                "/dpc/organisateur/actions/{slug}/resultats",
                ACTION.replace("/dpc/", "/dpc/organisateur/") + "/resultats");
        addresses.put("/dpc/organisateur/sessions/{session}/relances", organised + "/relances");
        addresses.put("/dpc/organisateur/bilan", "/dpc/organisateur/bilan");
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
}
