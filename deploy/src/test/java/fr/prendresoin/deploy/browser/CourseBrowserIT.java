package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.catalogue.Lesson;
import fr.prendresoin.catalogue.Situation;
import fr.prendresoin.catalogue.Vignette;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** A course as one student lives it, through everything that may interrupt them, and as their manager sees it. */
@Tag("browser")
class CourseBrowserIT {

    private static final Pattern RECEIPT = Pattern.compile("Enregistré à .* reçu n°");
    private static final int HALF = Module.quiz().draw() / 2;

    private Site site;
    private BrowserContext context;
    private Page page;
    private Keyboard keyboard;
    private long completedBefore;

    @BeforeEach
    void open_the_browser_of_the_student() throws IOException, InterruptedException {
        site = Site.fresh("browser-course");
        context = site.visitor();
        turnTo(context.newPage());
    }

    @AfterEach
    void close_everything() {
        site.close();
    }

    /** The steps of one story, in its order: each stands on the one before. */
    @TestFactory
    Stream<DynamicTest> a_course_from_the_first_page_to_its_end() {
        return Stream.of(
                dynamicTest("a student signs in with the keyboard alone", this::signIn),
                dynamicTest("a killed tab opens again at the exact heading", this::killTheTab),
                dynamicTest(
                        "every activity before the quiz is finished with the keyboard alone", this::finishActivities),
                dynamicTest("an answer given without network waits, leaves and gets its receipt", this::loseTheNetwork),
                dynamicTest("an answer shown as saved survives a kill of the platform", this::killThePlatform),
                dynamicTest("ten right answers complete the course", this::submit),
                dynamicTest("the manager of the faculty sees it at once", this::lookAsManager),
                dynamicTest("the copy of the student's data holds all of it", this::copyData),
                dynamicTest("the student erases the account, and no figure changes", this::erase));
    }

    private void signIn() {
        completedBefore = completedSeenByManager();
        page.navigate("/connexion");
        keyboard.type(page.getByLabel("Identifiant"), "etudiant");
        keyboard.type(page.locator("#motdepasse"), Site.PASSWORD);
        page.keyboard().press("Enter");

        assertThat(page).hasURL(site.address() + "/accueil");
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .containsText("Bonjour");
    }

    private void killTheTab() {
        page.navigate(Module.address(Module.only(Lesson.class).get(1)));
        Locator heading = page.locator("article h2[id]:not(.sources h2)").nth(1);
        page.waitForResponse(
                answer -> answer.url().endsWith("/place"),
                () -> heading.evaluate("element => element.scrollIntoView({block: 'start'})"));
        String id = heading.getAttribute("id");
        page.close();
        turnTo(context.newPage());
        page.navigate("/accueil");
        resume().click();

        assertThat(page).hasURL(Pattern.compile("#" + id + "$"));
        assertThat(page.locator("#" + id)).isInViewport();
    }

    private Locator resume() {
        return page.locator(".reprendre").getByRole(AriaRole.LINK);
    }

    private void finishActivities() {
        for (Activity activity : Module.COURSE.activities()) {
            if (activity instanceof Situation situation) {
                walk(situation);
            } else if (activity instanceof Vignette vignette) {
                answer(vignette);
            } else if (activity.finishedByWord()) {
                page.navigate(Module.address(activity));
                finish();
            }
        }
        page.navigate("/accueil");

        assertThat(page.locator(".reprendre")).containsText(Module.quiz().title());
    }

    private void walk(Situation situation) {
        page.navigate(Module.address(situation));
        for (Situation.Choice choice : Module.wayThrough(situation)) {
            keyboard.open(page.locator(".choix-liens a").filter(new Locator.FilterOptions().setHasText(choice.text())));
            keyboard.open(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Continuer d’ici")));
        }
        finish();
    }

    /** The first proposition of each question: right or not, it locks the step and shows the next. */
    private void answer(Vignette vignette) {
        page.navigate(Module.address(vignette));
        for (Vignette.Step step : vignette.steps()) {
            assertThat(page.locator("#etape")).containsText(step.title());
            for (int ask = 1; ask <= step.asks().size(); ask++) {
                Locator group = page.locator("input[name='reponse-" + ask + "']");
                keyboard.tick(group, group.first());
            }
            keyboard.open(page.locator("form[action*='/etapes/'] button"));
        }
        assertThat(page.getByText("Vous avez répondu à toutes les étapes")).isVisible();
    }

    /** The address is read once the button is there: the page before may still be on its way out. */
    private void finish() {
        Locator button = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("J’ai terminé, continuer"));
        button.waitFor();
        String before = page.url();
        keyboard.open(button);
        page.waitForURL(url -> !url.equals(before));
    }

    private void loseTheNetwork() {
        page.navigate(Module.address(Module.quiz()));
        keyboard.open(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Commencer")));
        tickTheRightAnswers();
        assertThat(receipt()).containsText(RECEIPT);
        goOn();

        context.setOffline(true);
        tickTheRightAnswers();
        assertThat(receipt()).containsText("en attente d’envoi");
        assertThat(receipt()).containsText("Hors ligne");

        context.setOffline(false);
        assertThat(receipt()).containsText(RECEIPT);
    }

    private void killThePlatform() throws IOException, InterruptedException {
        for (int number = 3; number <= HALF; number++) {
            goOn();
            tickTheRightAnswers();
            assertThat(receipt()).containsText(RECEIPT);
        }
        List<String> given = ticked();
        site.killAndStartAgain();
        page.reload();

        assertThat(ticked()).isNotEmpty().isEqualTo(given);
        assertThat(page.locator("[data-compte]"))
                .containsText(HALF + " réponses sur " + Module.quiz().draw());
    }

    private void submit() {
        for (int number = HALF + 1; number <= Module.quiz().draw(); number++) {
            goOn();
            tickTheRightAnswers();
            assertThat(receipt()).containsText(RECEIPT);
        }
        goOn();
        keyboard.open(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Envoyer mes réponses")));

        assertThat(page.locator(".resultat strong"))
                .containsText(Module.quiz().draw() + " réponses justes sur "
                        + Module.quiz().draw());
        page.navigate(Module.ADDRESS);
        assertThat(page.getByText(Pattern.compile("^Terminé le "))).isVisible();
    }

    private void lookAsManager() {
        try (BrowserContext manager = site.as("gestionnaire")) {
            Page list = manager.newPage();
            list.navigate(Addresses.FACULTY + "?nom=D%C3%A9monstration#noms");

            assertThat(completed(list)).isEqualTo(completedBefore + 1);
            assertThat(list.getByRole(AriaRole.ROW, new GetByRoleOptions().setName("Démonstration Étudiant")))
                    .containsText("Terminé le ");
        }
    }

    private void copyData() throws IOException {
        page.navigate("/mon-compte/donnees");
        Download copy = page.waitForDownload(
                () -> page.getByText("Télécharger mes données").click());

        try (ZipFile zip = new ZipFile(copy.path().toFile())) {
            String index = text(zip, "LISEZ-MOI.txt");
            assertThat(index).contains("Vos inscriptions aux formations (1 ligne)");
            zip.stream().filter(entry -> entry.getName().startsWith("csv/")).forEach(entry -> assertThat(index)
                    .contains(entry.getName().replaceAll("csv/(.*)\\.csv", "$1")));
            assertThat(text(zip, "csv/identite.csv")).contains("Étudiant");
            assertThat(text(zip, "csv/avancement.csv").lines()).hasSize(2);
        }
    }

    private void erase() {
        long completed = completedSeenByManager();
        page.navigate("/mon-compte/donnees/effacement");
        confirm("autre chose");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Rien n’est effacé");
        confirm(Site.PASSWORD);

        assertThat(page).hasURL(site.address() + "/compte-efface");
        assertThat(Site.get(context, "/accueil").status()).isEqualTo(302);
        assertThat(completedSeenByManager()).isEqualTo(completed);
    }

    private void confirm(String password) {
        page.getByLabel("Mot de passe actuel").fill(password);
        page.getByText("Effacer définitivement").click();
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private long completedSeenByManager() {
        try (BrowserContext manager = site.as("gestionnaire")) {
            Page figures = manager.newPage();
            figures.navigate(Addresses.FACULTY);
            return completed(figures);
        }
    }

    private static long completed(Page figures) {
        String text = figures.locator(".chiffres li").first().locator("p").innerText();
        return Long.parseLong(text.replaceAll(" sur .*", "").replaceAll("\\D", ""));
    }

    private void tickTheRightAnswers() {
        Locator choices = question().locator("fieldset label");
        for (String right : Module.rightAnswers(question().locator("h1").innerText())) {
            Locator wanted = choices.filter(new Locator.FilterOptions().setHasText(right));
            keyboard.tick(choices.locator("input"), wanted.locator("input"));
        }
    }

    private List<String> ticked() {
        return question().locator("fieldset label:has(input:checked)").allInnerTexts();
    }

    /** The question that is shown: all of them stand in the page. */
    private Locator question() {
        return page.locator("form[data-question]:not([hidden])");
    }

    private Locator receipt() {
        return page.locator("[data-recu]");
    }

    private void goOn() {
        String before = page.url();
        keyboard.open(question().locator("button[type=submit]"));
        page.waitForURL(url -> !url.equals(before));
    }

    private void turnTo(Page opened) {
        page = opened;
        keyboard = new Keyboard(page);
    }
}
