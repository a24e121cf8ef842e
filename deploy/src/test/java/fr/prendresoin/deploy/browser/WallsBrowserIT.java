package fr.prendresoin.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to another faculty looks, to the last letter, like what does not exist. */
@Tag("browser")
@ExtendWith(SharedSite.class)
class WallsBrowserIT {

    private static final String NOBODY =
            UUID.fromString("00000000-0000-7000-8000-000000000000").toString();
    private static final String NOWHERE = "9999999z-medecine";

    @ParameterizedTest
    @ValueSource(strings = {"gestionnaire2", "etudiant", "doyens", "enseignant"})
    void the_pages_of_another_faculty_do_not_exist(String login, Site site) {
        String promotion = site.addresses().get("/gestion/promotions/{promotion}");
        String enrolment = site.addresses().get("/gestion/inscriptions/{enrolment}");

        try (BrowserContext context = site.as(login)) {
            assertAlike(context, Addresses.FACULTY, "/pilotage/etablissements/" + NOWHERE);
            assertAlike(context, promotion, "/gestion/promotions/" + NOBODY);
            assertAlike(context, site.addresses().get("/gestion/cohortes/{cohort}"), "/gestion/cohortes/" + NOBODY);
            assertAlike(context, enrolment, "/gestion/inscriptions/" + NOBODY);
            assertAlike(context, site.addresses().get("/gestion/imports/{import}"), "/gestion/imports/" + NOBODY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gestionnaire2", "etudiant", "doyens", "administrateur"})
    void the_list_of_another_facultys_students_does_not_exist(String login, Site site) {
        String list = "/api/pilotage/etablissements/%s/etudiants.csv";

        try (BrowserContext context = site.as(login)) {
            assertAlike(context, list.formatted("0755976n-medecine"), list.formatted(NOWHERE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gestionnaire2", "etudiant"})
    void nobody_decides_about_another_facultys_students(String login, Site site) {
        String enrolment = site.addresses().get("/gestion/inscriptions/{enrolment}");

        try (BrowserContext context = site.as(login);
                BrowserContext manager = site.as("gestionnaire")) {
            APIResponse refused = Site.post(context, "/api" + enrolment + "/exemption", "motif", "Intrusion");
            APIResponse unknown =
                    Site.post(context, "/api/gestion/inscriptions/" + NOBODY + "/exemption", "motif", "Intrusion");

            assertThat(refused.status()).isEqualTo(404).isEqualTo(unknown.status());
            assertThat(refused.text()).isEqualTo(unknown.text());
            assertThat(Site.get(manager, enrolment).text()).doesNotContain("Intrusion");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"praticien", "gestionnaire", "enseignant"})
    void the_attempt_of_a_student_does_not_exist_for_others(String login, Site site) {
        String question =
                site.addresses().get("/formations/{course}/{chapter}/{activity}/evaluation/{attempt}/{question}");
        String attempt = question.replaceAll(".*/evaluation/([^/]*)/1", "$1");

        try (BrowserContext context = site.as(login)) {
            assertAlike(context, question, question.replace(attempt, NOBODY));
            assertThat(Site.post(context, "/api/tentatives/" + attempt + "/envoi")
                            .status())
                    .isEqualTo(404);
        }
    }

    private static void assertAlike(BrowserContext context, String hidden, String unknown) {
        APIResponse other = Site.get(context, hidden);
        APIResponse none = Site.get(context, unknown);

        assertThat(other.status()).as(hidden).isEqualTo(404).isEqualTo(none.status());
        assertThat(Site.timeless(other.text())).as(hidden).isEqualTo(Site.timeless(none.text()));
    }
}
