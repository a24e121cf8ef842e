package fr.prendresoin.deploy.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.prendresoin.catalogue.Activity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The attempts of the student at the quiz of the module: one that is under way, one in which every answer is right. */
final class Attempts {

    private static final String STUDENT = "etudiant";
    private static final Pattern ATTEMPT = Pattern.compile("(/evaluation/[0-9a-f-]{36})/1$");

    private Attempts() {}

    static String opened(Site site) {
        try (BrowserContext student = site.as(STUDENT)) {
            for (Activity activity : Module.COURSE.activities()) {
                Cases.finish(student, activity);
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

    /** Every answer is right: the module is finished and passed. */
    static String passed(Site site) {
        String attempt = opened(site);
        String api = "/api/tentatives/" + attempt.substring(attempt.lastIndexOf('/') + 1);
        try (BrowserContext student = site.as(STUDENT)) {
            Page page = student.newPage();
            page.navigate(attempt + "/1");
            Locator questions = page.locator("form[data-question]");
            for (int number = 1; number <= Module.quiz().draw(); number++) {
                answer(student, api + "/questions/" + number, questions.nth(number - 1));
            }
            Site.post(student, api + "/envoi", "suite", "/accueil");
        }
        return attempt;
    }

    private static void answer(BrowserContext student, String address, Locator question) {
        List<String> fields = new ArrayList<>(List.of("suite", "/accueil"));
        for (String right : Module.rightAnswers(question.locator("h1").textContent())) {
            fields.add("reponse");
            fields.add(question.locator("fieldset label")
                    .filter(new Locator.FilterOptions().setHasText(right))
                    .locator("input")
                    .getAttribute("value"));
        }
        Site.post(student, address, fields.toArray(String[]::new));
    }
}
