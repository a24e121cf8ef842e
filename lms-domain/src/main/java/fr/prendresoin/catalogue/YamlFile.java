package fr.prendresoin.catalogue;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** A YAML text of a course; no alias, no tag, no object is ever built from it. */
final class YamlFile {

    private static final int LARGEST = 400_000;
    private static final int DEEPEST = 12;

    private final String name;
    private final String text;
    private final int firstLine;
    private final Problems problems;

    YamlFile(String name, String text, int firstLine, Problems problems) {
        this.name = name;
        this.text = text;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /** The mapping at the top; empty, with a problem reported, when the text is not YAML. */
    Optional<YamlMap> read() {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(LARGEST)
                .build();
        if (text.length() > LARGEST) {
            problemAt(firstLine, "le fichier est trop long : " + LARGEST + " signes au plus");
            return Optional.empty();
        }
        try {
            if (!plain(settings)) {
                return Optional.empty();
            }
            Optional<Node> top = new Compose(settings).composeString(text);
            if (top.filter(MappingNode.class::isInstance).isPresent()) {
                return top.map(node -> new YamlMap(this, node));
            }
            problemAt(firstLine, "le fichier est vide ou n’est pas une liste « clé : valeur »");
        } catch (MarkedYamlEngineException e) {
            problemAt(lineOf(e), refused(e.getProblem()));
        } catch (ReaderException e) {
            problemAt(lineOf(e), "un signe invisible n’est pas admis ici (U+%04X)".formatted(e.getCodePoint()));
        } catch (YamlEngineException e) {
            problemAt(firstLine, refused(e.getMessage()));
        }
        return Optional.empty();
    }

    private int lineOf(MarkedYamlEngineException fault) {
        return firstLine
                + fault.getProblemMark()
                        .or(fault::getContextMark)
                        .map(Mark::getLine)
                        .orElse(0);
    }

    private int lineOf(ReaderException fault) {
        return firstLine
                + (int) text.codePoints()
                        .limit(fault.getPosition())
                        .filter(sign -> sign == '\n')
                        .count();
    }

    /** In French first; the parser only knows English, and its words help whoever searches for them. */
    private static String refused(String words) {
        return "cette ligne n’est pas du YAML : vérifiez le retrait, les deux-points et les guillemets, ici et à la ligne"
                + " d’avant (l’analyseur dit « " + words + " »)";
    }

    /** Walks the text before anything is built from it: a deep nesting would overflow the stack of whoever builds. */
    private boolean plain(LoadSettings settings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            depth += depthOf(event);
            if (depth > DEEPEST || event instanceof AliasEvent || tagged(event)) {
                problemAt(
                        event.getStartMark()
                                .map(mark -> mark.getLine() + firstLine)
                                .orElse(firstLine),
                        "ni alias (« * »), ni type (« ! »), ni plus de " + DEEPEST + " niveaux ne sont admis");
                return false;
            }
        }
        return true;
    }

    private static int depthOf(Event event) {
        if (event instanceof CollectionStartEvent) {
            return 1;
        }
        return event instanceof CollectionEndEvent ? -1 : 0;
    }

    private static boolean tagged(Event event) {
        return event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof CollectionStartEvent start && start.getTag().isPresent();
    }

    int lineOf(Node node) {
        return node == null
                ? firstLine
                : node.getStartMark().map(mark -> mark.getLine() + firstLine).orElse(firstLine);
    }

    void problem(Node node, String message) {
        problemAt(lineOf(node), message);
    }

    void problemAt(int line, String message) {
        problems.add(name, line, message);
    }
}
