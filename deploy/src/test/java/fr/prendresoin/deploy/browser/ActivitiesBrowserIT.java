package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import fr.prendresoin.catalogue.Checklist;
import fr.prendresoin.catalogue.MediaFile;
import fr.prendresoin.catalogue.Question;
import fr.prendresoin.catalogue.Reflection;
import fr.prendresoin.catalogue.Situation;
import fr.prendresoin.catalogue.Video;
import fr.prendresoin.catalogue.Vignette;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What each kind of activity keeps, and what it does not. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class ActivitiesBrowserIT {

    private static final String STUDENT = "etudiant2";
    private static final String FILLED =
            "Array.from(document.querySelectorAll('textarea'), field => field.value).join('')";
    private static final Video FILM = Module.only(Video.class).get(0);

    @Test
    void a_film_opens_with_its_captions_at_the_second_it_was_left(Site site) {
        try (BrowserContext student = site.as(STUDENT)) {
            Page page = student.newPage();
            page.navigate(Module.address(FILM));
            page.waitForFunction("document.querySelector('video').readyState > 0");
            page.waitForResponse(
                    answer -> answer.url().endsWith("/place"),
                    () -> page.evaluate("document.querySelector('video').currentTime = 31"));
            page.navigate("/accueil");
            page.locator(".reprendre a").click();

            assertThat(page).hasURL(Pattern.compile("\\?s=31$"));
            assertThat(page.getByText("Il reprend à 0 min 31 s")).isVisible();
            page.waitForFunction("document.querySelector('video').currentTime >= 31");
            page.waitForFunction("document.querySelector('video').textTracks[0].cues.length > 10");
            assertThat(page.evaluate("document.querySelector('video').paused")).isEqualTo(true);
            assertThat(page.locator(".transcription")).containsText("Le cercle grandit");
        }
    }

    @Test
    void media_are_given_whole_or_by_ranges(Site site) {
        MediaFile film = FILM.film();
        String address = film.address(Module.COURSE.slug());
        try (BrowserContext student = site.as(STUDENT)) {
            APIResponse whole = Site.get(student, address);
            APIResponse some = asked(student, address, "Range", "bytes=262140-262149");
            byte[] part = Arrays.copyOfRange(whole.body(), 262140, 262150);

            assertThat(whole.body()).hasSize((int) film.size());
            assertThat(whole.headers())
                    .containsEntry("content-type", "video/webm")
                    .containsEntry("etag", '"' + film.hash() + '"')
                    .containsEntry("cache-control", "private, max-age=31536000, immutable");
            assertThat(some.status()).isEqualTo(206);
            assertThat(some.body()).isEqualTo(part);
            assertThat(some.headers()).containsEntry("content-range", "bytes 262140-262149/" + film.size());
            assertThat(asked(student, address, "Range", "bytes=" + film.size() + "-")
                            .status())
                    .isEqualTo(416);
            assertThat(asked(student, address, "If-None-Match", '"' + film.hash() + '"')
                            .status())
                    .isEqualTo(304);
        }
    }

    @Test
    void media_are_given_to_those_who_take_the_course_and_to_nobody_else(Site site) {
        String address = FILM.film().address(Module.COURSE.slug());
        try (BrowserContext student = site.as(STUDENT);
                BrowserContext manager = site.as("gestionnaire");
                BrowserContext visitor = site.visitor()) {
            assertThat(Site.get(student, address.replace(FILM.film().print(), "0000000000000000"))
                            .status())
                    .isEqualTo(404);
            assertThat(Site.get(manager, address).status()).isEqualTo(404);
            assertThat(Site.get(visitor, address).status()).isEqualTo(401);
        }
    }

    private static APIResponse asked(BrowserContext context, String address, String header, String value) {
        return context.request().get(address, RequestOptions.create().setHeader(header, value));
    }

    /** As security.md D.1 asks: no request, no storage, no trace in the address, nothing after a reload. */
    @Test
    void what_is_written_in_a_reflection_never_leaves_its_page(Site site) {
        Reflection reflection = Module.only(Reflection.class).get(0);
        try (BrowserContext student = site.as(STUDENT)) {
            Page page = student.newPage();
            page.navigate(Module.address(reflection));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            String address = page.url();
            List<String> requests = new CopyOnWriteArrayList<>();
            page.onRequest(request -> requests.add(request.url()));
            for (Locator field : page.locator("textarea").all()) {
                field.pressSequentially("Un secret à moi");
            }

            nothingIsKept(page);
            assertThat(page.url()).isEqualTo(address);
            page.getByText("Effacer").click();
            assertThat(page.evaluate(FILLED)).isEqualTo("");
            page.locator("textarea").first().fill("Un autre secret");
            assertThat(requests).isEmpty();
            leaveAndComeBack(page);
            assertThat(requests).noneMatch(request -> request.contains("secret"));
            assertThat(page.locator("[data-recu]")).containsText("Terminée le");
        }
    }

    private static void nothingIsKept(Page page) {
        assertThat(page.evaluate(FILLED).toString()).contains("Un secret à moi");
        assertThat(page.locator("textarea[name], form textarea, [data-battement]"))
                .hasCount(0);
        assertThat(page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}]) + document.cookie")
                        .toString())
                .doesNotContain("secret");
    }

    private static void leaveAndComeBack(Page page) {
        String address = page.url();
        page.reload();
        assertThat(page.evaluate(FILLED)).isEqualTo("");
        page.locator("textarea").first().fill("Encore un secret");
        page.getByText("J’ai terminé, continuer").click();
        page.waitForURL(url -> !url.equals(address));
        page.goBack();
        assertThat(page.evaluate(FILLED)).isEqualTo("");
    }

    @Test
    void what_is_ticked_off_a_list_stays_in_its_tab(Site site) {
        String list = Module.address(Module.only(Checklist.class).get(0));
        try (BrowserContext student = site.as(STUDENT)) {
            Page page = student.newPage();
            page.navigate(list);
            Locator boxes = page.locator("input[type=checkbox]");
            new Keyboard(page).tick(boxes, boxes.nth(2));
            assertThat(page.locator("[data-compte]")).containsText("1 point coché sur");
            page.reload();
            assertThat(boxes.nth(2)).isChecked();

            Page other = student.newPage();
            other.navigate(list);
            assertThat(other.locator("input:checked")).hasCount(0);
        }
    }

    @Test
    void a_case_tells_nothing_of_what_follows_and_nothing_of_what_is_right_before_it_is_answered(Site site) {
        Vignette vignette = Module.only(Vignette.class).get(0);
        String address = Module.address(vignette);
        try (BrowserContext student = site.as(STUDENT)) {
            for (int step = 1; step <= vignette.steps().size(); step++) {
                String shown = Site.get(student, address).text();
                assertThat(shown).contains(vignette.step(step).asks().get(0).stem());
                assertThat(shown).doesNotContain(told(vignette));
                vignette.steps().stream().skip(step).forEach(later -> assertThat(shown)
                        .doesNotContain(later.title(), later.text().toString()));
                assertThat(Site.post(student, Module.api(vignette) + "/etapes/" + step)
                                .headers()
                                .get("location"))
                        .contains("STEP_INCOMPLETE");
                assertThat(Cases.answer(student, vignette, step, 1)).endsWith("#suite");
                assertThat(Cases.answer(student, vignette, step, 0)).contains("refus=STEP_LOCKED");
            }

            assertThat(Site.get(student, address).text()).contains(told(vignette));
            assertThat(Site.post(student, Module.api(vignette) + "/termine").status())
                    .isEqualTo(422);
            Page course = student.newPage();
            course.navigate(Module.ADDRESS);
            assertThat(course.locator(".activite--fait")
                            .filter(new Locator.FilterOptions().setHasText(vignette.title())))
                    .hasCount(1);
        }
    }

    /** What only the end of the case says: why each proposition is right or not. */
    private static String[] told(Vignette vignette) {
        return vignette.steps().stream()
                .flatMap(step -> step.asks().stream())
                .flatMap(ask -> ask.propositions().stream())
                .map(Question.Proposition::why)
                .filter(why -> !why.contains("«"))
                .map(ActivitiesBrowserIT::written)
                .collect(Collectors.toList())
                .toArray(String[]::new);
    }

    private static String written(String text) {
        return text.replace("&", "&amp;");
    }

    @Test
    void the_end_of_a_situation_tells_the_path_taken_and_lets_one_try_another_from_any_step(Site site) {
        Situation situation = Module.only(Situation.class).stream()
                .filter(candidate -> candidate.gauges().size() > 1)
                .findFirst()
                .orElseThrow();
        List<String> way =
                Module.wayThrough(situation).stream().map(Situation.Choice::id).toList();
        try (BrowserContext student = site.as(STUDENT)) {
            Page page = student.newPage();
            page.navigate(Module.address(situation) + "?chemin=" + String.join(".", way));

            assertThat(page.locator("[aria-labelledby=chemin] > ol > li")).hasCount(way.size());
            assertThat(page.locator("aside .tension")).hasCount(2);
            Locator second = page.locator("[aria-labelledby=chemin] > ol > li").nth(1);
            assertThat(second).containsText("Confiance");
            second.locator("summary").click();
            second.locator("details a").first().click();
            assertThat(page).hasURL(Pattern.compile("chemin=" + way.get(0) + "&choix=[a-d]#suite$"));
            assertThat(page.getByText("Ce que cela produit")).isVisible();
        }
    }

    @Test
    void a_document_is_taken_away_and_a_meeting_waits_for_its_organiser(Site site) {
        String course = "/formations/seance-et-document/ensemble/";
        require(site, "seance-et-document");
        try (BrowserContext student = site.as(STUDENT)) {
            Page page = student.newPage();
            page.navigate(course + "la-fiche");
            assertThat(page.getByText("Texte simple, 1 ko, en français.").first())
                    .isVisible();
            APIResponse file = Site.get(student, page.locator("a[download]").getAttribute("href"));
            assertThat(file.text()).isEqualTo("Le numéro 3114 répond à toute heure.\n");
            assertThat(file.headers())
                    .containsEntry("content-disposition", "attachment; filename=\"la-fiche.txt\"")
                    .containsEntry("content-type", "text/plain; charset=UTF-8");
            Obstacles.none(page);
            page.getByText("J’ai terminé, continuer").click();

            assertThat(page).hasURL(Pattern.compile("/la-seance$"));
            assertThat(page.getByText("mardi 12 janvier 2027 à 14 h 00")).isVisible();
            assertThat(page.getByText("n’est pas encore confirmée")).isVisible();
            assertThat(page.getByText("J’ai terminé, continuer")).hasCount(0);
            Obstacles.none(page);
            assertThat(Site.post(student, "/api/formations/seance-et-document/la-seance/termine")
                            .status())
                    .isEqualTo(422);
        }
    }

    private static void require(Site site, String course) {
        try (BrowserContext manager = site.as("gestionnaire2")) {
            String promotion = Addresses.found(site, "gestionnaire2", "/gestion/promotions", "/gestion/promotions/");
            Site.post(manager, "/api" + promotion + "/obligations", "formation", course, "echeance", "30/06/2027");
        }
    }
}
