package fr.prendresoin;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** Small classes that break a rule, compiled together with the domain once, so that they exist in no build. */
final class BrokenCode {

    private static final Pattern NAME = Pattern.compile("package ([\\w.]+);.*?class (\\w+)");

    private final Path sources;
    private final JavaClasses classes;

    /** One class a line, with its package and without imports. */
    BrokenCode(Path folder, String lines) throws IOException {
        sources = Files.createDirectories(folder.resolve("sources"));
        Path compiled = Files.createDirectories(folder.resolve("classes"));
        compile(compiled, lines.lines().filter(line -> !line.isBlank()).toList());
        classes = new ClassFileImporter().importPaths(compiled, Path.of("target/classes"));
    }

    private void compile(Path target, List<String> lines) {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", target.toString(), "-cp"));
        arguments.add(System.getProperty("java.class.path"));
        lines.forEach(line -> arguments.add(write(line).toString()));
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        if (ToolProvider.getSystemJavaCompiler().run(null, null, errors, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalArgumentException(errors.toString(StandardCharsets.UTF_8));
        }
    }

    private Path write(String line) {
        Matcher name = NAME.matcher(line);
        if (!name.find()) {
            throw new IllegalArgumentException("no package and class in: " + line);
        }
        Path file = sources.resolve(name.group(1).replace('.', '/') + "/" + name.group(2) + ".java");
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MainSources sources() {
        return new MainSources(sources);
    }

    /** The class alone. */
    JavaClasses only(String name) {
        return classes.that(describe(name, type -> type.getName().equals(name)));
    }

    /** The class among those of the domain, which none of the others joins. */
    JavaClasses inDomain(String name) {
        return classes.that(describe(name, type -> type.getName().equals(name) || isDelivered(type)));
    }

    private static boolean isDelivered(JavaClass type) {
        return type.getSource()
                .map(source -> source.getUri().getPath().contains("/target/classes/"))
                .orElse(false);
    }
}
