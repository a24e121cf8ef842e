package fr.prendresoin.web.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the site, the page that answers it and the beans that read what the page shows.
 *
 * @param address for example {@code /formations/{course}}: a name in braces is one segment, given to the page
 * @param literal what the address begins with before its first name: most addresses are ruled out by it alone
 * @param page the Facelet below the web root
 * @param beans read before the page is built, so that an address of nothing never starts a page
 * @param open whether it is shown to visitors who have not signed in
 */
public record Route(String address, String literal, String page, List<Class<? extends Page>> beans, boolean open) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    @SafeVarargs
    static Route open(String address, String page, Class<? extends Page>... beans) {
        return new Route(address, address.replaceFirst("\\{.*", ""), page, List.of(beans), true);
    }

    @SafeVarargs
    static Route signedIn(String address, String page, Class<? extends Page>... beans) {
        return new Route(address, address.replaceFirst("\\{.*", ""), page, List.of(beans), false);
    }

    /** The segments a path gives to the names of the address; empty when the path is another address. */
    Optional<Map<String, String>> match(String path) {
        return path.startsWith(literal) ? compare(path) : Optional.empty();
    }

    private Optional<Map<String, String>> compare(String path) {
        String[] wanted = address.split("/", -1);
        String[] given = path.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        Map<String, String> segments = new HashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            Matcher name = NAME.matcher(wanted[i]);
            if (name.matches() && !given[i].isEmpty()) {
                segments.put(name.group(1), given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(segments);
    }
}
