package fr.prendresoin.deploy.browser;

import java.util.LinkedHashMap;
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
        addresses.put("/dpc/organisateur/sessions/{session}/preuves", organised + "/preuves");
        String participant = Addresses.found(site, ORGANISER, organised, "/dpc/organisateur/participants/");
        addresses.put("/dpc/organisateur/participants/{enrolment}", participant);
        addresses.put("/dpc/organisateur/participants/{enrolment}/attestation", participant + "/attestation");
        return addresses;
    }
}
