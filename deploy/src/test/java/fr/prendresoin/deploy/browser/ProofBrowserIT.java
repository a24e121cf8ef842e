package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.prendresoin.deploy.LaunchedPlatform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What proves a seat and a session: taken by whom it concerns, verified without us, and revoked. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class ProofBrowserIT {

    private static final String ORGANISER = "organisme";
    private static final int PARTICIPANTS = 12;

    @Test
    void a_participant_takes_their_evidence_file_and_its_own_page_verifies_it_without_a_network(Site site)
            throws IOException {
        byte[] file = evidence(site);
        Map<String, byte[]> files = files(file);
        assertThat(files.keySet()).contains("verifier.html", "session.json", "inscription.json", "manifest.json");

        try (BrowserContext alone = site.visitor()) {
            Page page = verifier(alone, files);
            choose(page, new FilePayload("dossier.zip", "application/zip", file));
            assertThat(page.locator("#verdict h2")).hasText("✓ Dossier entier");
            assertThat(page.locator("#detail li .mauvais")).hasCount(0);
            assertThat(page.locator("#detail dl")).containsText("/sceaux");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

            choose(page, altered(file, "tensions-et-desescalade"));
            assertThat(page.locator("#verdict h2")).hasText("✗ Dossier altéré");
            assertThat(page.locator("#verdict p")).containsText("programme.json (altéré)");
        }
    }

    @Test
    void what_is_missing_or_added_among_unpacked_files_is_named(Site site) throws IOException {
        Map<String, byte[]> files = files(evidence(site));
        try (BrowserContext alone = site.visitor()) {
            Page page = verifier(alone, files);
            choose(page, unpacked(files));
            assertThat(page.locator("#verdict h2")).hasText("✓ Dossier entier");

            files.remove("temps.json");
            files.put("notes.json", "{}".getBytes(StandardCharsets.UTF_8));
            choose(page, unpacked(files));
            assertThat(page.locator("#verdict p")).containsText("temps.json (manquant)");
            assertThat(page.locator("#verdict p")).containsText("notes.json (ajouté)");
        }
    }

    @Test
    void one_altered_byte_anywhere_is_seen_by_the_page_too(Site site) throws IOException {
        byte[] file = evidence(site);
        Random chance = new Random(2017);
        try (BrowserContext alone = site.visitor()) {
            Page page = verifier(alone, files(file));
            for (int number = 0; number < 60; number++) {
                byte[] copy = file.clone();
                int where = chance.nextInt(copy.length);
                copy[where] ^= (byte) (1 + chance.nextInt(255));
                choose(page, new FilePayload("dossier-" + number + ".zip", "application/zip", copy));
                assertThat(page.locator("#verdict h2")).hasText("✗ Dossier altéré");
                assertThat(page.locator("#verdict p").textContent())
                        .as("byte " + where)
                        .startsWith("En cause");
            }
        }
    }

    @Test
    void an_organiser_takes_the_files_of_a_whole_session_and_sees_them_come(Site site) throws IOException {
        try (BrowserContext organiser = site.as(ORGANISER)) {
            Page page = proofs(organiser);
            Download download = page.waitForDownload(
                    () -> page.getByText("Télécharger tous les dossiers").click());
            assertThat(page.locator("[data-dossiers] [role=status]")).containsText("12 dossiers reçus sur 12");
            Map<String, byte[]> files = files(Files.readAllBytes(download.path()));
            assertThat(files).hasSize(PARTICIPANTS);
            assertThat(files.keySet()).first().isEqualTo("0001-Soignant-01-Invente.zip");

            Page verifier = verifier(organiser, files(files.values().iterator().next()));
            choose(verifier, new FilePayload("session.zip", "application/zip", Files.readAllBytes(download.path())));
            assertThat(verifier.locator("#verdict h2")).hasText("✓ 12 dossiers entiers");
        }
    }

    @Test
    void without_a_script_the_same_link_gives_the_same_files(Site site) {
        try (BrowserContext organiser = site.withoutScript(ORGANISER)) {
            Page page = proofs(organiser);
            Download download = page.waitForDownload(
                    () -> page.getByText("Télécharger tous les dossiers").click());
            assertThat(download.suggestedFilename()).isEqualTo("dossiers-de-preuve.zip");
            assertThat(download.failure()).isNull();
        }
    }

    @Test
    void the_attestations_of_a_session_are_prepared_as_one_archive(Site site) {
        try (BrowserContext organiser = site.as(ORGANISER);
                BrowserContext practitioner = site.as("praticien")) {
            Page page = proofs(organiser);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Préparer")))
                    .click();
            Locator link = page.getByText("Télécharger les attestations");
            link.waitFor(new Locator.WaitForOptions().setTimeout(120_000));
            String address = link.getAttribute("href");

            Map<String, byte[]> files = files(Site.get(organiser, address).body());
            assertThat(files).hasSizeBetween(PARTICIPANTS - 1, PARTICIPANTS);
            assertThat(files.values()).allSatisfy(pdf -> assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-"));
            assertThat(Site.get(practitioner, address).status()).isEqualTo(404);
        }
    }

    @Test
    void an_organiser_revokes_an_attestation_and_whoever_verifies_it_reads_so(Site site) {
        try (BrowserContext organiser = site.as(ORGANISER);
                BrowserContext visitor = site.visitor()) {
            Page page = over(organiser);
            page.getByText("Soignant 12 Inventé").click();
            page.getByText("Attestation\u00a0: la lire, la révoquer").click();
            String code = page.locator(".code-attestation a").first().textContent();
            page.getByLabel("Raison").fill("Identité usurpée");
            page.getByText("Révoquer l’attestation").click();
            assertThat(page.locator("#revocation-erreur")).containsText("Cochez la case");
            assertThat(page.getByLabel("Raison")).hasValue("Identité usurpée");
            page.getByLabel("Je confirme que cette attestation ne doit plus valoir.")
                    .check();
            page.getByText("Révoquer l’attestation").click();
            assertThat(page.locator(".bandeau[role=status]")).containsText("L’attestation est révoquée");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

            Page verifier = visitor.newPage();
            verifier.navigate("/verifier/" + code);
            assertThat(verifier.locator("main [role=status]")).containsText("révoquée");
            assertThat(verifier.locator("main")).not().containsText("usurpée");
        }
    }

    @Test
    void an_administrator_finds_a_module_by_its_code_and_revokes_nothing_without_a_confirmation(Site site) {
        String code = site.addresses().get("/verifier/{code}").replace("/verifier/", "");
        try (BrowserContext administrator = site.as("administrateur")) {
            Page page = administrator.newPage();
            page.navigate("/administration/attestations");
            page.getByLabel("Code de vérification").fill(code);
            page.getByText("Chercher", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("main")).containsText("Étudiant Démonstration");
            page.getByLabel("Raison").fill("Erreur");
            page.getByText("Révoquer l’attestation").click();
            assertThat(page.locator("#revocation-erreur")).containsText("Cochez la case");
            assertThat(Site.get(administrator, "/verifier/" + code + ".json").text())
                    .contains("\"state\":\"VALID\"");
        }
    }

    private static byte[] evidence(Site site) {
        String seat = site.addresses().get("/dpc/mon-parcours/{enrolment}");
        try (BrowserContext practitioner = site.as("praticien")) {
            Page page = practitioner.newPage();
            page.navigate(seat);
            String address = page.getByText("Télécharger le dossier de preuve").getAttribute("href");
            APIResponse answer = Site.get(practitioner, address);
            assertThat(answer.headers()).containsEntry("content-type", "application/zip");
            return answer.body();
        }
    }

    /** The page of an evidence file, opened from a disk and without a network. */
    private static Page verifier(BrowserContext context, Map<String, byte[]> files) throws IOException {
        Path folder = Files.createDirectories(LaunchedPlatform.freshFolder("verifier"));
        Path page = Files.write(folder.resolve("verifier.html"), files.get("verifier.html"));
        context.setOffline(true);
        Page opened = context.newPage();
        opened.navigate(page.toUri().toString());
        return opened;
    }

    private static void choose(Page page, FilePayload... files) {
        page.evaluate("document.getElementById('verdict').replaceChildren()");
        page.locator("#fichiers").setInputFiles(new FilePayload[0]);
        page.locator("#fichiers").setInputFiles(files);
        page.locator("#verdict h2").waitFor();
    }

    private static FilePayload altered(byte[] file, String words) {
        byte[] copy = file.clone();
        copy[new String(file, StandardCharsets.ISO_8859_1).indexOf(words)]++;
        return new FilePayload("dossier.zip", "application/zip", copy);
    }

    private static FilePayload[] unpacked(Map<String, byte[]> files) {
        List<FilePayload> payloads = new ArrayList<>();
        files.forEach((name, content) -> payloads.add(new FilePayload(name, "application/octet-stream", content)));
        return payloads.toArray(FilePayload[]::new);
    }

    private static Page over(BrowserContext organiser) {
        Page page = organiser.newPage();
        page.navigate("/dpc/organisateur");
        page.getByText("Session 26.000").click();
        return page;
    }

    private static Page proofs(BrowserContext organiser) {
        Page page = over(organiser);
        page.getByText("Preuves et attestations").click();
        return page;
    }

    private static Map<String, byte[]> files(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
                files.put(entry.getName(), input.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
