package fr.prendresoin.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.catalogue.Activity;
import fr.prendresoin.web.security.Route;
import fr.prendresoin.web.security.Routes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks the tree of pages: from an address one finds its page, from a page its parts. */
class PagesTest {

    private static final Pattern INCLUDE = Pattern.compile("(?:ui:include src|template)=\"(/[^\"#]*)\"");
    private static final Pattern NEARBY = Pattern.compile("ui:include src=\"([^/\"#][^\"]*)\"");
    private static final Pattern IN_JAVA = Pattern.compile("\"(/[a-z/-]+\\.xhtml)\"");
    private static final Pattern LOCATION = Pattern.compile("<location>([^<]*)</location>");
    private static final Pattern ICON = Pattern.compile("<l:icon name=\"([a-z-]+)\"");
    private static final Pattern SYMBOL = Pattern.compile("<symbol[^>]* id=\"([^\"]*)\"");
    private static final Pattern ASSET = Pattern.compile("assets\\.url\\('([^']*)'\\)");
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(?:#\\{request\\.contextPath})?(/[^\"]*)\"");

    private final Map<String, String> facelets = Sources.facelets();

    @Test
    void every_address_has_its_page() {
        List<String> pages = Routes.ALL.stream().map(Route::page).toList();

        assertThat(facelets.keySet()).containsAll(pages);
    }

    @Test
    void no_page_and_no_address_is_listed_twice() {
        assertThat(Routes.ALL).extracting(Route::page).doesNotHaveDuplicates();
        assertThat(Routes.ALL).extracting(Route::address).doesNotHaveDuplicates();
    }

    @Test
    void every_page_outside_web_inf_has_an_address_or_is_part_of_one_that_has() {
        Set<String> parts = Sources.java().entrySet().stream()
                .filter(source -> !source.getKey().endsWith("/Routes.java"))
                .flatMap(source -> Sources.found(IN_JAVA, source.getValue()))
                .collect(Collectors.toSet());
        Routes.ALL.forEach(route -> parts.add(route.page()));

        assertThat(facelets.keySet())
                .filteredOn(page -> !page.startsWith("/WEB-INF/"))
                .isSubsetOf(parts);
    }

    @Test
    void every_part_a_page_is_made_of_exists() {
        assertThat(facelets.values().stream().flatMap(text -> Sources.found(INCLUDE, text)))
                .isSubsetOf(facelets.keySet());
        assertThat(facelets.values().stream()
                        .flatMap(text -> Sources.found(NEARBY, text))
                        .map(name -> "/WEB-INF/templates/" + name))
                .isSubsetOf(facelets.keySet());
    }

    @Test
    void every_error_the_server_announces_has_its_page() {
        String descriptor = Sources.read(Sources.WEBAPP.resolve("WEB-INF/web.xml"));

        assertThat(Sources.found(LOCATION, descriptor)).isNotEmpty().isSubsetOf(facelets.keySet());
    }

    @Test
    void every_icon_is_a_symbol_of_the_sprite() {
        String sprite = Sources.read(Sources.WEBAPP.resolve("assets/icons.svg"));

        assertThat(facelets.values().stream().flatMap(text -> Sources.found(ICON, text)))
                .isSubsetOf(Sources.found(SYMBOL, sprite).toList());
    }

    @Test
    void every_kind_of_activity_has_its_icon() {
        String sprite = Sources.read(Sources.WEBAPP.resolve("assets/icons.svg"));
        Stream<String> kinds = Stream.of(Activity.class.getPermittedSubclasses())
                .map(type -> "sorte-" + type.getSimpleName().toLowerCase(Locale.ROOT));

        assertThat(Sources.found(SYMBOL, sprite).toList()).containsAll(kinds.toList());
    }

    @Test
    void every_asset_a_page_asks_for_exists() {
        assertThat(facelets.values().stream().flatMap(text -> Sources.found(ASSET, text)))
                .isNotEmpty()
                .allSatisfy(asset -> assertThat(written(asset)).isRegularFile());
    }

    /** In the sources, or where the build joins several of them. */
    private static Path written(String asset) {
        Path source = Sources.WEBAPP.resolve("assets/" + asset);
        return Files.exists(source) ? source : Path.of("target/joined/assets", asset);
    }

    @Test
    void every_written_link_leads_to_an_address_of_ours() {
        List<String> links =
                facelets.entrySet().stream().flatMap(PagesTest::links).toList();

        assertThat(links).isNotEmpty();
        assertThat(links.stream().filter(link -> !leadsSomewhere(link.replaceAll(".* → |[?#].*", ""))))
                .isEmpty();
    }

    private static Stream<String> links(Map.Entry<String, String> facelet) {
        return Sources.found(LINK, facelet.getValue().replaceAll("#\\{(?!request)[^}]*}", "x"))
                .map(link -> facelet.getKey() + " → " + link);
    }

    private static boolean leadsSomewhere(String path) {
        String shape = path.replaceAll("/x(?=/|$)", "/{}");
        return path.matches("/api(/|x).*")
                || path.equals("/scim/v2/openapi.yaml")
                || Routes.ALL.stream()
                        .anyMatch(route -> route.address().equals(path)
                                || route.address()
                                        .replaceAll("\\{[a-z]+}", "{}")
                                        .equals(shape));
    }

    @Test
    void the_web_root_holds_nothing_but_pages_and_assets() throws java.io.IOException {
        try (Stream<java.nio.file.Path> files = Files.list(Sources.WEBAPP)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
