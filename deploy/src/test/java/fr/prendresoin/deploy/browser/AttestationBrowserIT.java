package fr.prendresoin.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A student who finished has an attestation; whoever has its code verifies it without an account or a cookie. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class AttestationBrowserIT {

    private static final String STUDENT = "etudiant";

    @Test
    void a_student_opens_what_they_earned_and_takes_it_as_a_sealed_document_and_as_data(Site site) {
        String attestation = site.addresses().get("/mes-attestations/{code}");
        try (BrowserContext student = site.as(STUDENT);
                BrowserContext visitor = site.visitor()) {
            Page page = student.newPage();
            page.navigate("/mes-attestations");
            page.locator("a[href='" + attestation + "']").click();
            assertThat(page.locator(".feuille .nom")).hasText("Étudiant Démonstration");
            assertThat(page.locator(".feuille svg.qr")).isVisible();

            APIResponse document = Site.get(student, attestation + ".pdf");
            assertThat(document.status()).isEqualTo(200);
            assertThat(new String(document.body(), 0, 8, StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-1.");
            assertThat(new String(document.body(), StandardCharsets.ISO_8859_1)).contains("ETSI.CAdES.detached");
            assertThat(Site.get(student, attestation + ".json").text()).contains("\"signature\"", "Étudiant");
            assertThat(Site.get(visitor, attestation + ".pdf").status()).isEqualTo(404);
        }
    }

    @Test
    void whoever_has_the_code_reads_whether_it_holds_and_no_result(Site site) {
        String address = site.addresses().get("/verifier/{code}");
        try (BrowserContext visitor = site.visitor()) {
            Page page = visitor.newPage();
            page.navigate("/verifier");
            page.getByLabel("Code de vérification")
                    .fill(address.replace("/verifier/", "")
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace("-", " "));
            page.locator("main button[type=submit]").click();

            assertThat(page.locator("main [role=status]")).containsText("Attestation valable");
            assertThat(page.locator("main [role=status]")).containsText("Étudiant Démonstration");
            assertThat(page.locator("main [role=status]")).not().containsText("réponses justes");
            assertThat(visitor.cookies()).isEmpty();

            page.navigate("/verifier/0000-0000-0000-0000-0000-0000-0000");
            assertThat(page.locator("main [role=status]")).containsText("Code inconnu");
        }
    }

    @Test
    void a_program_reads_the_same_at_the_same_address(Site site) {
        String address = site.addresses().get("/verifier/{code}");
        try (BrowserContext visitor = site.visitor()) {
            APIResponse answer =
                    visitor.request().get(address, RequestOptions.create().setHeader("Accept", "application/json"));

            assertThat(answer.text())
                    .isEqualTo(Site.get(visitor, address + ".json").text());
            assertThat(answer.text()).contains("\"state\":\"VALID\"").doesNotContain("évaluation", "evaluation");
            assertThat(answer.headers()).containsEntry("x-robots-tag", "noindex");
            assertThat(Site.get(visitor, "/sceaux.json").text()).contains("\"roots\"", "\"publicKey\"");
        }
    }
}
