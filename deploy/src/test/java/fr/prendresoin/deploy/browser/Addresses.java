package fr.prendresoin.deploy.browser;

import com.microsoft.playwright.BrowserContext;
import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Lesson;
import fr.prendresoin.catalogue.Quiz;
import fr.prendresoin.catalogue.Situation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One real address for each page of the site, and the account that works with it. */
final class Addresses {

    static final String FACULTY = "/pilotage/etablissements/0755976n-medecine";

    private static final Pattern ATTEMPT = Pattern.compile("(/evaluation/[0-9a-f-]{36})/1$");
    private static final String STUDENT = "etudiant";
    private static final String MANAGER = "gestionnaire";

    private Addresses() {}

    /** By the pattern of the route; the student has finished the course and has an attempt under way. */
    static Map<String, String> all(Site site) {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (String open : PUBLIC) {
            addresses.put(open, open);
        }
        addresses.put("/accueil", "/accueil");
        addresses.put("/formations", "/formations");
        addresses.put("/formations/{course}", Module.ADDRESS);
        String activity = "/formations/{course}/{chapter}/{activity}";
        addresses.put(activity, Module.address(Module.only(Lesson.class).get(0)));
        addresses.put(
                activity + " (situation)",
                Module.address(Module.only(Situation.class).get(0)));
        addresses.put(activity + " (evaluation)", Module.address(Module.quiz()));
        String result = submittedAttempt(site);
        String attempt = openAttempt(site);
        addresses.put(activity + "/evaluation/{attempt}/relecture", attempt + "/relecture");
        addresses.put(activity + "/evaluation/{attempt}/resultat", result + "/resultat");
        addresses.put(activity + "/evaluation/{attempt}/{question}", attempt + "/1");
        addresses.put("/pilotage/etablissements", "/pilotage/etablissements");
        addresses.put("/pilotage/etablissements/{faculty}", FACULTY);
        addresses.put("/pilotage/national", "/pilotage/national");
        addresses.put("/gestion/promotions", "/gestion/promotions");
        addresses.put("/gestion/promotions/{promotion}", found(site, "/gestion/promotions", "/gestion/promotions/"));
        addresses.put("/gestion/inscriptions/{enrolment}", found(site, FACULTY, "/gestion/inscriptions/"));
        addresses.put("/mon-compte/donnees", "/mon-compte/donnees");
        addresses.put("/mon-compte/donnees/effacement", "/mon-compte/donnees/effacement");
        return addresses;
    }

    private static final String[] PUBLIC = {
        "/",
        "/connexion",
        "/prendre-soin/ressources",
        "/accessibilite",
        "/mentions-legales",
        "/donnees-personnelles",
        "/plan-du-site",
        "/aide",
        "/compte-efface",
        "/etat-du-service"
    };

    /** Who opens the page of an address. */
    static String reader(String address) {
        if (address.startsWith("/formations") || address.startsWith("/mon-compte") || address.equals("/accueil")) {
            return STUDENT;
        }
        return address.equals("/pilotage/national") ? "doyens" : MANAGER;
    }

    static boolean open(String address) {
        return List.of(PUBLIC).contains(address);
    }

    /** The first address of this beginning that a manager finds on a page. */
    static String found(Site site, String page, String beginning) {
        try (BrowserContext manager = site.as(MANAGER)) {
            Matcher link = Pattern.compile(Pattern.quote(beginning) + "[0-9a-f-]{36}")
                    .matcher(Site.get(manager, page).text());
            if (!link.find()) {
                throw new AssertionError("no " + beginning + " on " + page);
            }
            return link.group();
        }
    }

    private static String openAttempt(Site site) {
        try (BrowserContext student = site.as(STUDENT)) {
            for (Activity activity : Module.COURSE.activities()) {
                if (!(activity instanceof Quiz)) {
                    Site.post(student, Module.api(activity) + "/termine");
                }
            }
            String first = Site.post(student, Module.api(Module.quiz()) + "/tentatives")
                    .headers()
                    .get("location");
            Matcher attempt = ATTEMPT.matcher(first);
            if (!attempt.find()) {
                throw new AssertionError("no attempt was opened: " + first);
            }
            return Module.address(Module.quiz()) + attempt.group(1);
        }
    }

    private static String submittedAttempt(Site site) {
        String attempt = openAttempt(site);
        String api = "/api/tentatives/" + attempt.substring(attempt.lastIndexOf('/') + 1);
        try (BrowserContext student = site.as(STUDENT)) {
            for (int number = 1; number <= Module.quiz().draw(); number++) {
                Site.post(student, api + "/questions/" + number, "reponse", "0", "suite", "/accueil");
            }
            Site.post(student, api + "/envoi", "suite", "/accueil");
        }
        return attempt;
    }
}
