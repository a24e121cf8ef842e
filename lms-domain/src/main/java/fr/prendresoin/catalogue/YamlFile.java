package fr.prendresoin.catalogue;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** A YAML text of a course; no alias, no tag, no object is ever built from it. */
final class YamlFile {

    private static final int LARGEST = 400_000;

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
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(LARGEST)
                .build();
        try {
            Optional<Node> top = new Compose(settings).composeString(text);
            if (top.filter(MappingNode.class::isInstance).isPresent()) {
                return top.map(node -> new YamlMap(this, node));
            }
            problemAt(firstLine, "le fichier est vide ou n’est pas une liste « clé : valeur »");
        } catch (MarkedYamlEngineException e) {
            problemAt(e.getProblemMark().map(mark -> mark.getLine() + firstLine).orElse(firstLine), e.getProblem());
        } catch (YamlEngineException e) {
            problemAt(firstLine, e.getMessage());
        }
        return Optional.empty();
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
