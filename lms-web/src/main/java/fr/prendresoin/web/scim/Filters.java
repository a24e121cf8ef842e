package fr.prendresoin.web.scim;

import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import fr.prendresoin.scim.UserSearch;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a filter asks for: attributes that equal values, joined by {@code and}; nothing else is understood. */
final class Filters {

    private static final int LONGEST = 1_000;

    private Filters() {}

    /** @throws ScimRefusal for a filter that is not understood; null finds everybody */
    static UserSearch users(String filter) {
        Map<String, String> wanted = equalities(filter, Set.of("id", "username", "externalid"));
        return new UserSearch(
                Optional.ofNullable(wanted.get("id")).map(Filters::identifier),
                Optional.ofNullable(wanted.get("username")),
                Optional.ofNullable(wanted.get("externalid")));
    }

    /** The values asked for, by the attribute in lower case: id, externalid and displayname. */
    static Map<String, String> groups(String filter) {
        return equalities(filter, Set.of("id", "externalid", "displayname"));
    }

    /** What is no identifier of ours is nobody's. */
    private static UUID identifier(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }

    private static Map<String, String> equalities(String filter, Set<String> known) {
        Map<String, String> wanted = new HashMap<>();
        if (filter != null) {
            collect(parse(filter), known, wanted);
        }
        return wanted;
    }

    /** The parser answers some of what is no filter with exceptions of Java's own: all of them mean the same. */
    private static Filter parse(String filter) {
        if (filter.length() > LONGEST) {
            throw refused("it is longer than " + LONGEST + " characters");
        }
        try {
            return Filter.fromString(filter);
        } catch (BadRequestException | RuntimeException e) {
            throw refused("it cannot be read");
        }
    }

    private static void collect(Filter filter, Set<String> known, Map<String, String> wanted) {
        if (filter.getFilterType() == FilterType.AND) {
            List<Filter> parts = filter.getCombinedFilters();
            parts.forEach(part -> collect(part, known, wanted));
            return;
        }
        if (filter.getFilterType() != FilterType.EQUAL) {
            throw refused("only eq and and are supported");
        }
        Path path = filter.getAttributePath();
        String attribute = path.size() == 1 ? path.getElement(0).getAttribute().toLowerCase(Locale.ROOT) : "";
        if (!known.contains(attribute) || !filter.getComparisonValue().isTextual()) {
            throw refused(
                    "only " + String.join(", ", known.stream().sorted().toList()) + " can be compared, with text");
        }
        String value = filter.getComparisonValue().textValue();
        if (wanted.putIfAbsent(attribute, value) != null) {
            throw refused("it asks for " + attribute + " twice");
        }
    }

    private static ScimRefusal refused(String why) {
        return ScimRefusal.bad("invalidFilter", "The filter is not understood: " + why + ".");
    }
}
