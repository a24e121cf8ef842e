package fr.prendresoin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Faces looks names up when a page is shown, and shows nothing for a wrong one; here they are looked up first. */
class BeansInPagesTest {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern CHAIN = Pattern.compile("(?<![\\w.'])([a-zA-Z_]\\w*)((?:\\.\\w+)*)");
    private static final Pattern VARIABLE = Pattern.compile("(?:var|varStatus)=\"([^\"]+)\"");
    private static final Pattern PARAMETER = Pattern.compile("<ui:param name=\"([^\"]+)\"");
    private static final Pattern ATTRIBUTE = Pattern.compile("<name>([^<]+)</name>");
    private static final Set<String> WORDS = Set.of(
            "empty", "not", "and", "or", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod", "null", "true", "false");
    private static final Set<String> GIVEN_BY_FACES = Set.of("m", "request", "requestScope", "param", "cc", "view");

    private final Map<String, String> facelets = Sources.facelets();
    private final Map<String, Class<?>> beans = namedBeans();

    @Test
    void every_name_in_a_page_is_a_bean_or_a_variable_of_the_page() {
        List<String> unknown = new ArrayList<>();
        facelets.forEach((page, text) -> {
            Set<String> known = known(page, text);
            chains(text)
                    .map(chain -> chain.group(1))
                    .filter(name -> !known.contains(name))
                    .forEach(name -> unknown.add(page + ": " + name));
        });

        assertThat(unknown).isEmpty();
    }

    @Test
    void every_property_a_page_reads_is_offered_by_its_bean() {
        List<String> missing = new ArrayList<>();
        facelets.forEach((page, text) -> chains(text)
                .filter(chain ->
                        beans.containsKey(chain.group(1)) && !chain.group(2).isEmpty())
                .filter(chain ->
                        !offers(beans.get(chain.group(1)), chain.group(2).substring(1)))
                .forEach(chain -> missing.add(page + ": " + chain.group())));

        assertThat(missing).isEmpty();
    }

    @Test
    void every_bean_with_a_name_is_used_by_a_page() {
        Set<String> used = facelets.values().stream()
                .flatMap(BeansInPagesTest::chains)
                .map(chain -> chain.group(1))
                .collect(Collectors.toSet());

        assertThat(beans.keySet()).filteredOn(name -> name.endsWith("Page")).isSubsetOf(used);
    }

    private Set<String> known(String page, String text) {
        Set<String> known = new HashSet<>(WORDS);
        known.addAll(GIVEN_BY_FACES);
        known.addAll(beans.keySet());
        Sources.found(VARIABLE, text).forEach(known::add);
        if (page.startsWith("/WEB-INF/templates/")) {
            facelets.values().forEach(other -> Sources.found(PARAMETER, other).forEach(known::add));
        }
        if (page.startsWith("/WEB-INF/tags/")) {
            String library = Sources.read(Sources.WEBAPP.resolve("WEB-INF/prendre-soin.taglib.xml"));
            Sources.found(ATTRIBUTE, library).forEach(known::add);
        }
        return known;
    }

    private static Stream<Matcher> chains(String text) {
        List<Matcher> chains = new ArrayList<>();
        Sources.found(EXPRESSION, text)
                .map(expression -> expression.replaceAll("'[^']*'", "''"))
                .forEach(expression -> {
                    for (Matcher chain = CHAIN.matcher(expression); chain.find(); ) {
                        Matcher copy = CHAIN.matcher(expression);
                        copy.find(chain.start());
                        chains.add(copy);
                    }
                });
        return chains.stream();
    }

    /** Follows a chain as far as its types say something; what a list holds is not known here. */
    private static boolean offers(Class<?> type, String chain) {
        String[] names = chain.split("\\.");
        Class<?> at = type;
        for (String name : names) {
            Method method = reader(at, name);
            if (method == null) {
                return at.isInterface() || at == Object.class;
            }
            at = method.getReturnType();
        }
        return true;
    }

    private static Method reader(Class<?> type, String name) {
        String ending = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
        Set<String> readers = Set.of(name, "get" + ending, "is" + ending);
        return Stream.of(type.getMethods())
                .filter(method -> readers.contains(method.getName()))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Class<?>> namedBeans() {
        return new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.prendresoin.web").stream()
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .map(JavaClass::reflect)
                        .collect(Collectors.toMap(BeansInPagesTest::name, Function.identity()));
    }

    private static String name(Class<?> bean) {
        String given = bean.getAnnotation(Named.class).value();
        return given.isEmpty() ? Introspector.decapitalize(bean.getSimpleName()) : given;
    }
}
