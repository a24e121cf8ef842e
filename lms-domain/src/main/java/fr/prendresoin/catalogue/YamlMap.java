package fr.prendresoin.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML mapping that knows its line and reports whatever its author must mend. */
final class YamlMap {

    private final YamlFile file;
    private final int line;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();

    YamlMap(YamlFile file, Node node) {
        this.file = file;
        this.line = file.lineOf(node);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::keep);
        } else {
            problem("une liste « clé : valeur » est attendue ici");
        }
    }

    private void keep(NodeTuple tuple) {
        String key = ((ScalarNode) tuple.getKeyNode()).getValue();
        if (entries.put(key, tuple) != null) {
            file.problem(tuple.getKeyNode(), "la clé « " + key + " » est donnée deux fois");
        }
    }

    int line() {
        return line;
    }

    void problem(String message) {
        file.problemAt(line, message);
    }

    void problemAt(int line, String message) {
        file.problemAt(line, message);
    }

    void allowOnly(Set<String> keys) {
        entries.forEach((key, tuple) -> {
            if (!keys.contains(key)) {
                problem(key, "la clé « " + key + " » est inconnue ; clés possibles : " + new TreeSet<>(keys));
            }
        });
    }

    /** Where a key stands; where its mapping begins when the key is missing. */
    int line(String key) {
        return entries.containsKey(key) ? file.lineOf(entries.get(key).getKeyNode()) : line;
    }

    void problem(String key, String message) {
        file.problemAt(line(key), message);
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The text of a key; empty, with a problem reported, when it is missing. */
    String text(String key) {
        String text = optional(key).orElse("");
        if (text.isBlank()) {
            problem(key, "« " + key + " » manque");
        }
        return text;
    }

    Optional<String> optional(String key) {
        Node node = value(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        file.problem(node, "« " + key + " » doit être un texte");
        return Optional.empty();
    }

    int number(String key, int least, int most) {
        String text = text(key);
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Not a number is reported exactly like a number out of range.
        }
        problem(
                key,
                "« " + key + " » doit être un nombre entre " + least + " et " + most + ", et non « " + text + " »");
        return least;
    }

    LocalDate date(String key) {
        String text = text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problem(key, "« " + key + " » doit être une date comme 2026-11-22, et non « " + text + " »");
            return LocalDate.EPOCH;
        }
    }

    /** True for the word {@code true}; the key is then no business of whoever reads the rest. */
    boolean takeFlag(String key) {
        if (!has(key)) {
            return false;
        }
        String text = text(key);
        if (!Set.of("true", "false").contains(text)) {
            problem(key, "« " + key + " » est « true » ou « false », et non « " + text + " »");
        }
        entries.remove(key);
        return "true".equals(text);
    }

    /** The text of a key, which is then no business of whoever reads the rest; empty when it is missing. */
    Optional<String> take(String key) {
        Optional<String> text = optional(key);
        entries.remove(key);
        return text;
    }

    /** The key, when there is exactly one. */
    Optional<String> onlyKey() {
        return entries.size() == 1 ? entries.keySet().stream().findFirst() : Optional.empty();
    }

    boolean isMap(String key) {
        return value(key) instanceof MappingNode;
    }

    /** Hands over the items of a list in order: texts with their lines, and mappings. */
    void items(String key, ObjIntConsumer<String> text, Consumer<YamlMap> map) {
        for (Node node : sequence(key)) {
            if (node instanceof ScalarNode scalar) {
                text.accept(scalar.getValue().strip(), file.lineOf(node));
            } else {
                map.accept(new YamlMap(file, node));
            }
        }
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node node : sequence(key)) {
            if (node instanceof ScalarNode scalar) {
                texts.add(scalar.getValue().strip());
            } else {
                file.problem(node, "« " + key + " » est une liste de textes");
            }
        }
        return texts;
    }

    List<YamlMap> maps(String key) {
        return sequence(key).stream().map(node -> new YamlMap(file, node)).toList();
    }

    YamlMap map(String key) {
        return new YamlMap(file, value(key));
    }

    /** Null when the key is missing. */
    private Node value(String key) {
        return entries.containsKey(key) ? entries.get(key).getValueNode() : null;
    }

    private List<Node> sequence(String key) {
        Node node = value(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node != null) {
            file.problem(node, "« " + key + " » doit être une liste");
        }
        return List.of();
    }
}
