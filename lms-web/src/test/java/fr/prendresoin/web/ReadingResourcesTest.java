package fr.prendresoin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What machines and scripts may read: each of these is asked for by every persona of the browser journeys. */
class ReadingResourcesTest {

    private static final Set<String> WALKED = Set.of(
            "administration/journal.csv",
            "dpc/organisateur/bilan.csv",
            "dpc/organisateur/bilan.xlsx",
            "dpc/organisateur/sessions/{session}/participants.csv",
            "dpc/organisateur/sessions/{session}/participants.xlsx",
            "dpc/organisateur/sessions/{session}/service-fait.csv",
            "dpc/organisateur/sessions/{session}/service-fait.xlsx",
            "attestations-de-session/{session}/{archive}/attestations.zip",
            "formations/{course}/media/{print}/{file}",
            "gestion/cohortes/compte",
            "gestion/imports/modele.csv",
            "gestion/imports/{import}/lignes-en-erreur.csv",
            "mon-compte/agenda/{course}.ics",
            "mon-compte/donnees/mes-donnees.zip",
            "mon-dpc/actions/{action}/justificatif",
            "mon-dpc/synthese.json",
            "mon-dpc/synthese.pdf",
            "mon-dpc/transmissions/{sending}",
            "pilotage/etablissements/{faculty}/etudiants.csv",
            "preuves/parcours/{enrolment}/dossier.zip",
            "preuves/participants/{enrolment}/dossier.zip",
            "preuves/sessions/{session}/dossiers.zip",
            "session");

    /** Nobody's cookie opens these: whoever has no token is asked for one, and {@code ScimIT} asks with tokens. */
    private static final Set<String> BY_TOKEN = Set.of(
            "/ServiceProviderConfig",
            "/ResourceTypes",
            "/ResourceTypes/{id}",
            "/Schemas",
            "/Schemas/{id}",
            "/openapi.yaml",
            "Users",
            "Users/{id}",
            "Groups",
            "Groups/{id}");

    @Test
    void every_resource_that_answers_questions_is_walked_by_the_personas() {
        Set<String> delivered = new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.prendresoin.web").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(GET.class))
                        .map(ReadingResourcesTest::address)
                        .collect(Collectors.toCollection(TreeSet::new));

        Set<String> known = new TreeSet<>(WALKED);
        known.addAll(BY_TOKEN);
        assertThat(delivered).containsExactlyInAnyOrderElementsOf(known);
    }

    private static String address(JavaMethod method) {
        String root = method.getOwner().getAnnotationOfType(Path.class).value();
        return method.tryGetAnnotationOfType(Path.class)
                .map(path -> root + "/" + path.value())
                .orElse(root);
    }
}
