package fr.prendresoin.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every persona asks for every address that any of them found by following links, exports included, and the names that
 * come back are those they may read. The demonstration numbers its students: 1 to 155 study medicine in Paris, 156 to
 * 197 pharmacy in Toulouse, 204 to 234 pharmacy in Paris, the others elsewhere.
 */
@Tag("browser")
@ExtendWith(SharedSite.class)
class PersonasBrowserIT {

    private static final List<String> READ_NOBODY = List.of(
            "visitor",
            "suspendu",
            "etudiant",
            "etudiant2",
            "praticien",
            "enseignant",
            "tuteur",
            "jury",
            "organisme",
            "doyens",
            "administrateur");
    private static final List<String> WHO_FIND_ADDRESSES = List.of(
            "visitor",
            "etudiant",
            "etudiant2",
            "gestionnaire",
            "gestionnaire2",
            "etablissement",
            "doyens",
            "administrateur");

    private static final Set<Integer> PARIS_MEDICINE = range(1, 155);
    private static final Set<Integer> TOULOUSE = range(156, 197);
    private static final Set<Integer> PARIS_PHARMACY = range(204, 234);
    private static final int EACH_KIND = 5;

    private static final Pattern STUDENT = Pattern.compile("Exemple [A-Z][0-9]{1,2} ([0-9]{4})");
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");
    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|0[0-9]{6}[a-z]-[a-z]+");

    @TestFactory
    Stream<DynamicTest> whoever_asks_for_whatever_address_reads_only_the_names_that_are_theirs(Site site) {
        Set<String> addresses = new TreeSet<>(site.addresses().values());
        addresses.add("/api/gestion/cohortes/compte?unite=0755976n-medecine&filiere=MEDICINE");
        addresses.add("/scim/v2/Users");
        addresses.add("/api/mon-dpc/synthese.json");
        addresses.add("/api/session");
        addresses.addAll(DpcAddresses.files(site));
        addresses.addAll(proofs(site));
        Module.COURSE.media().values().forEach(file -> addresses.add(file.address(Module.COURSE.slug())));
        WHO_FIND_ADDRESSES.forEach(persona -> addresses.addAll(foundBy(site, persona)));
        Stream<DynamicTest> nobody = READ_NOBODY.stream()
                .map(persona -> dynamicTest(persona, () -> assertThat(read(site, persona, addresses))
                        .isEmpty()));
        return Stream.concat(
                nobody,
                Stream.of(
                        dynamicTest("gestionnaire", () -> assertThat(read(site, "gestionnaire", addresses))
                                .isEqualTo(PARIS_MEDICINE)),
                        dynamicTest("gestionnaire2", () -> assertThat(read(site, "gestionnaire2", addresses))
                                .isEqualTo(TOULOUSE)),
                        dynamicTest("etablissement", () -> assertThat(read(site, "etablissement", addresses))
                                .isEqualTo(both(PARIS_MEDICINE, PARIS_PHARMACY))),
                        dynamicTest("gestionnaire, seeing as a student", () -> assertThat(seenAs(site, addresses))
                                .isEmpty())));
    }

    /** The evidence files of a seat and of its session, and documents that nobody asked for. */
    private static Set<String> proofs(Site site) {
        String session =
                site.addresses().get("/dpc/organisateur/sessions/{session}").replaceAll(".*/", "");
        String enrolment = site.addresses().get("/dpc/mon-parcours/{enrolment}").replaceAll(".*/", "");
        return Set.of(
                "/api/preuves/parcours/" + enrolment + "/dossier.zip",
                "/api/preuves/participants/" + enrolment + "/dossier.zip",
                "/api/preuves/sessions/" + session + "/dossiers.zip",
                "/api/attestations-de-session/" + session + "/" + session + "/attestations.zip");
    }

    /** What both may read: the student reads no name but their own, and this one has no number. */
    private static Set<Integer> seenAs(Site site, Set<String> addresses) {
        try (BrowserContext looking = Looking.as(site, "gestionnaire", Looking.enrolmentOfTheStudent(site))) {
            return read(looking, "gestionnaire, seeing as a student", addresses);
        }
    }

    /** The addresses reached by links from the home page: at most five of each kind, identifiers apart. */
    private static Set<String> foundBy(Site site, String persona) {
        Set<String> found = new LinkedHashSet<>(List.of("/", "/accueil"));
        Deque<String> waiting = new ArrayDeque<>(found);
        Map<String, Integer> kinds = new HashMap<>();
        try (BrowserContext context = of(site, persona)) {
            while (!waiting.isEmpty()) {
                String page = Site.get(context, waiting.remove()).text();
                LINK.matcher(page)
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .forEach(address -> {
                            String kind = IDENTIFIER.matcher(address).replaceAll("…");
                            if (asks(address)
                                    && found.size() < 400
                                    && kinds.merge(kind, 1, Integer::sum) <= EACH_KIND
                                    && found.add(address)) {
                                waiting.add(address);
                            }
                        });
            }
        }
        return found;
    }

    /** Files say nothing about people; what only a form sends answers no question. */
    private static boolean asks(String address) {
        return !address.startsWith("/assets/")
                && (!address.startsWith("/api/") || address.matches(".*\\.(csv|xlsx|zip|ics).*"));
    }

    private static Set<Integer> read(Site site, String persona, Set<String> addresses) {
        try (BrowserContext context = of(site, persona)) {
            return read(context, persona, addresses);
        }
    }

    private static Set<Integer> read(BrowserContext context, String persona, Set<String> addresses) {
        Set<Integer> names = new TreeSet<>();
        for (String address : addresses) {
            APIResponse answer = Site.get(context, address);
            assertThat(answer.status()).as(persona + " " + address).isLessThan(500);
            STUDENT.matcher(text(answer))
                    .results()
                    .map((MatchResult name) -> Integer.valueOf(name.group(1)))
                    .forEach(names::add);
        }
        return names;
    }

    /** A copy of somebody's data is compressed, a workbook too: what its files say is what is read. */
    private static String text(APIResponse answer) {
        if (!answer.headers().getOrDefault("content-type", "").matches("application/(zip|.*spreadsheetml.*)")) {
            return answer.text();
        }
        try {
            Path copy = Files.createTempFile("answer", ".zip");
            Files.write(copy, answer.body());
            StringBuilder files = new StringBuilder();
            try (ZipFile zip = new ZipFile(copy.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    files.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            Files.delete(copy);
            return files.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody suspended is a visitor, whatever they try. */
    private static BrowserContext of(Site site, String persona) {
        if (persona.equals("visitor")) {
            return site.visitor();
        }
        if (!persona.equals("suspendu")) {
            return site.as(persona);
        }
        BrowserContext context = site.visitor();
        Site.post(context, "/api/connexion", "identifiant", persona, "motdepasse", Site.PASSWORD);
        return context;
    }

    private static Set<Integer> both(Set<Integer> some, Set<Integer> others) {
        Set<Integer> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
