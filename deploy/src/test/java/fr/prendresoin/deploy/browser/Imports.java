package fr.prendresoin.deploy.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Brings lists of invented students in, as a manager does. */
final class Imports {

    private static final String HEADER = "INE;COD_ETU;Nom;Prénom;Mail;Filière;Année d’études;Année universitaire\r\n";

    private Imports() {}

    /** A CSV of that many students of the 12th year of medicine, whose numbers begin with this digit. */
    static FilePayload list(int series, int count) {
        String lines = IntStream.rangeClosed(1, count)
                .mapToObj(
                        number -> "%d%08dAA;%d%07d;Essai-%d;Étudiant %02d;s%d.%d@exemple.invalid;Médecine;12;2026-2027"
                                .formatted(series, number, series, number, series, number, series, number))
                .collect(Collectors.joining("\r\n"));
        return new FilePayload(
                "liste-" + series + ".csv", "text/csv", (HEADER + lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Hands a list in, accepts its columns as proposed and waits for the dry run; the page of the import is open. */
    static void check(Page page, FilePayload list) {
        page.navigate("/gestion/imports");
        page.setInputFiles("#fichier", list);
        page.click("#deposer button");
        page.waitForURL("**/colonnes");
        page.click("text=Voir l’aperçu");
        page.waitForSelector("#titre-decision");
    }

    /** The address of an import whose dry run is over. */
    static String checked(Site site) {
        try (BrowserContext manager = site.as("gestionnaire")) {
            Page page = manager.newPage();
            check(page, list(7, 3));
            return page.url().substring(site.address().length());
        }
    }
}
