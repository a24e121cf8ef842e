package fr.prendresoin.deploy.browser;

import com.microsoft.playwright.BrowserContext;
import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Checklist;
import fr.prendresoin.catalogue.Lesson;
import fr.prendresoin.catalogue.Reflection;
import fr.prendresoin.catalogue.Situation;
import fr.prendresoin.catalogue.Video;
import fr.prendresoin.catalogue.Vignette;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One real address for each page of the site, and the account that works with it. */
final class Addresses {

    static final String FACULTY = "/pilotage/etablissements/0755976n-medecine";

    private static final String STUDENT = "etudiant";
    private static final String MANAGER = "gestionnaire";
    private static final String PRACTITIONER = "praticien";
    private static final String OTHER_MANAGER = "gestionnaire2";
    private static final String ADMINISTRATOR = "administrateur";
    private static final String MEMBER = "/gestion/promotions/{promotion}/membres/{person}";
    private static final String AUTHENTICATOR = "/mon-compte/securite/application";

    private Addresses() {}

    /** By the pattern of the route; the student has finished the course and has an attempt under way. */
    static Map<String, String> all(Site site) {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (String open : PUBLIC) {
            addresses.put(open, open);
        }
        for (String own : OWN) {
            addresses.put(own, own);
        }
        addresses.put("/recherche (résultats)", "/recherche?q=stress");
        addresses.putAll(ofCourse(site));
        addresses.putAll(ofAttestation(site));
        addresses.putAll(ofManagement(site));
        addresses.putAll(ofObligations(site));
        addresses.putAll(ofAdministration(site));
        addresses.putAll(ofHalfDays(site));
        addresses.putAll(DpcAddresses.all(site));
        addresses.putAll(ofAccounts(site));
        return addresses;
    }

    private static Map<String, String> ofCourse(Site site) {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("/formations/{course}", Module.ADDRESS);
        addresses.put("/formations/{course}/hors-ligne", Module.ADDRESS + "/hors-ligne");
        String activity = "/formations/{course}/{chapter}/{activity}";
        addresses.put(activity, Module.address(Module.only(Lesson.class).get(0)));
        addresses.put(
                activity + " (situation)",
                Module.address(Module.only(Situation.class).get(0)));
        addresses.put(activity + " (evaluation)", Module.address(Module.quiz()));
        for (Class<? extends Activity> kind : List.of(Video.class, Vignette.class, Reflection.class, Checklist.class)) {
            addresses.put(
                    activity + " (" + kind.getSimpleName() + ")",
                    Module.address(Module.only(kind).get(0)));
        }
        String result = Attempts.passed(site);
        String attempt = Attempts.opened(site);
        addresses.put(activity + "/evaluation/{attempt}/relecture", attempt + "/relecture");
        addresses.put(activity + "/evaluation/{attempt}/resultat", result + "/resultat");
        addresses.put(activity + "/evaluation/{attempt}/{question}", attempt + "/1");
        return addresses;
    }

    /** Of the course that the student finished. */
    private static Map<String, String> ofAttestation(Site site) {
        String attestation = found(site, STUDENT, "/mes-attestations", "/mes-attestations/");
        return Map.of(
                "/mes-attestations/{code}",
                attestation,
                "/verifier/{code}",
                attestation.replace("/mes-attestations/", "/verifier/"));
    }

    private static Map<String, String> ofManagement(Site site) {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("/pilotage/etablissements", "/pilotage/etablissements");
        addresses.put("/pilotage/etablissements/{faculty}", FACULTY);
        addresses.put("/pilotage/national", "/pilotage/national");
        addresses.put(AccessTokens.PAGE, AccessTokens.PAGE);
        addresses.put(AccessTokens.PAGE + "/{token}", token(site));
        addresses.put("/gestion/promotions", "/gestion/promotions");
        addresses.put("/gestion/promotions/{promotion}", found(site, "/gestion/promotions", "/gestion/promotions/"));
        addresses.put(MEMBER, member(site));
        addresses.put("/gestion/equipe", "/gestion/equipe");
        addresses.put("/gestion/corrections", "/gestion/corrections");
        addresses.put("/gestion/temps", "/gestion/temps");
        String checked = Imports.checked(site);
        addresses.put("/gestion/imports", "/gestion/imports");
        addresses.put("/gestion/imports/{import}", checked);
        addresses.put("/gestion/imports/{import}/colonnes", checked + "/colonnes");
        return addresses;
    }

    private static Map<String, String> ofObligations(Site site) {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("/gestion/cohortes", "/gestion/cohortes");
        addresses.put("/gestion/cohortes/nouvelle", "/gestion/cohortes/nouvelle");
        String cohort = found(site, "/gestion/cohortes", "/gestion/cohortes/");
        addresses.put("/gestion/cohortes/{cohort}", cohort);
        addresses.put("/gestion/cohortes/{cohort}/criteres", cohort + "/criteres");
        addresses.put("/gestion/inscriptions/{enrolment}", found(site, FACULTY, "/gestion/inscriptions/"));
        addresses.put(
                "/gestion/obligations/{rule}/version",
                found(site, found(site, "/gestion/promotions", "/gestion/promotions/"), "/gestion/obligations/")
                        + "/version");
        return addresses;
    }

    /** No session of the demonstration has half-days yet: of a sheet there is what everybody sees who is not concerned. */
    private static Map<String, String> ofHalfDays(Site site) {
        String sheet = DpcSeats.sheet(site);
        Map<String, String> addresses = new LinkedHashMap<>();
        for (String page : List.of("", "/code", "/feuille")) {
            addresses.put("/emargement/{sheet}" + page, sheet + page);
        }
        addresses.put("/dpc/organisateur/sessions/{session}/presences", DpcSeats.presences(site));
        return addresses;
    }

    private static Map<String, String> ofAdministration(Site site) {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("/administration/comptes", "/administration/comptes");
        addresses.put("/administration/comptes (recherche)", "/administration/comptes?nom=de");
        addresses.put("/administration/comptes/{person}", account(site, "enseignant"));
        addresses.put("/administration/journal", "/administration/journal");
        addresses.put("/administration/attestations", "/administration/attestations");
        return addresses;
    }

    private static String token(Site site) {
        try (BrowserContext manager = site.as(MANAGER)) {
            return AccessTokens.made(manager, "0755976n-medecine", "lecture");
        }
    }

    private static Map<String, String> ofAccounts(Site site) {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put(AUTHENTICATOR, secondFactorBegun(site));
        addresses.put("/administration/courriels", "/administration/courriels");
        addresses.put("/administration/courriels/{mail}", Mailbox.mailTo(site, STUDENT));
        return addresses;
    }

    /** The page of the account with this login. */
    static String account(Site site, String login) {
        return found(site, ADMINISTRATOR, "/administration/comptes?nom=" + login, "/administration/comptes/");
    }

    /** Pages of whoever signs in, each at one address. */
    private static final String[] OWN = {
        "/connexion/situation",
        "/accueil",
        "/formations",
        "/recherche",
        "/mes-notes",
        "/mon-dpc",
        "/mon-dpc/actions",
        "/mon-dpc/actions/nouvelle",
        "/mon-dpc/situation",
        "/mon-dpc/synthese",
        "/mes-notifications",
        "/mes-attestations",
        "/mon-compte/profil",
        "/mon-compte/securite",
        "/mon-compte/securite/codes",
        "/mon-compte/notifications",
        "/mon-compte/agenda",
        "/mon-compte/recus",
        "/mon-compte/temps",
        "/emargement",
        "/mon-compte/donnees",
        "/mon-compte/donnees/effacement"
    };

    private static final String[] PUBLIC = {
        "/",
        "/connexion",
        "/connexion/code",
        "/mot-de-passe/oubli",
        "/mot-de-passe/nouveau",
        "/connexion/impossible",
        "/prendre-soin/ressources",
        "/accessibilite",
        "/mentions-legales",
        "/donnees-personnelles",
        "/plan-du-site",
        "/aide",
        "/compte-efface",
        "/hors-ligne",
        "/etat-du-service",
        "/verifier",
        "/sceaux"
    };

    /** Who opens the page of an address. */
    static String reader(String address) {
        if (address.startsWith("/formations")
                || address.startsWith("/recherche")
                || address.equals("/mes-notes")
                || address.startsWith("/mon-compte/donnees")
                || address.equals("/mon-compte/recus")
                || address.equals("/mon-compte/temps")
                || address.startsWith("/mon-compte/agenda")
                || address.endsWith("notifications")
                || address.startsWith("/mes-attestations")
                || address.equals("/accueil")) {
            return STUDENT;
        }
        if (address.startsWith("/dpc/organisateur") || address.matches("/emargement/.*/(code|feuille)")) {
            return DpcSeats.ORGANISER;
        }
        if (address.startsWith("/administration/")) {
            return ADMINISTRATOR;
        }
        if (address.startsWith("/mon-dpc") || address.startsWith("/dpc/") || address.startsWith("/emargement/")) {
            return PRACTITIONER;
        }
        if (address.equals(AUTHENTICATOR)) {
            return OTHER_MANAGER;
        }
        return address.equals("/pilotage/national") ? "doyens" : MANAGER;
    }

    static boolean open(String address) {
        return List.of(PUBLIC).contains(address);
    }

    /** The first address of this beginning that a manager finds on a page. */
    static String found(Site site, String page, String beginning) {
        return found(site, MANAGER, page, beginning);
    }

    static String found(Site site, String reader, String page, String beginning) {
        try (BrowserContext manager = site.as(reader)) {
            Matcher link = Pattern.compile(Pattern.quote(beginning) + "[0-9A-Za-z-]{34,36}")
                    .matcher(Site.get(manager, page).text());
            if (!link.find()) {
                throw new AssertionError("no " + beginning + " on " + page);
            }
            return link.group();
        }
    }

    /** Somebody of the first promotion of the list. */
    private static String member(Site site) {
        String promotion = found(site, "/gestion/promotions", "/gestion/promotions/");
        return found(site, promotion, promotion + "/membres/");
    }

    /** Begun and never confirmed: a password goes on being enough. */
    private static String secondFactorBegun(Site site) {
        try (BrowserContext manager = site.as(OTHER_MANAGER)) {
            Site.post(manager, "/api/mon-compte/securite/second-facteur", "actuel", Site.PASSWORD);
            return AUTHENTICATOR;
        }
    }
}
