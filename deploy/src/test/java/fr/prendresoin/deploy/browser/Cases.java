package fr.prendresoin.deploy.browser;

import com.microsoft.playwright.BrowserContext;
import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Vignette;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ways to finish activities and progressive cases without a page. */
final class Cases {

    private Cases() {}

    /** Finishes an activity as its kind is finished; a quiz is not. */
    static void finish(BrowserContext student, Activity activity) {
        if (activity instanceof Vignette vignette) {
            for (int step = 1; step <= vignette.steps().size(); step++) {
                answer(student, vignette, step, 0);
            }
        } else if (activity.finishedByWord()) {
            Site.post(student, Module.api(activity) + "/termine");
        }
    }

    /** Answers every question of a step with one proposition; returns where that leads. */
    static String answer(BrowserContext student, Vignette vignette, int step, int proposition) {
        Map<String, String> fields = new TreeMap<>();
        for (int ask = 1; ask <= vignette.step(step).asks().size(); ask++) {
            fields.put("reponse-" + ask, String.valueOf(proposition));
        }
        List<String> form = new ArrayList<>();
        fields.forEach((field, value) -> form.addAll(List.of(field, value)));
        return Site.post(student, Module.api(vignette) + "/etapes/" + step, form.toArray(String[]::new))
                .headers()
                .get("location");
    }
}
