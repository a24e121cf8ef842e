package fr.prendresoin.proof;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Records of other contexts as the members of JSON objects; what is not there is left out, sets are in one order. */
final class Members {

    private Members() {}

    static Map<String, Object> of(Record row) {
        Map<String, Object> members = new TreeMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            value(read(row, component)).ifPresent(value -> members.put(component.getName(), value));
        }
        return members;
    }

    private static Optional<Object> value(Object kept) {
        if (kept == null || kept instanceof Optional<?> perhaps && perhaps.isEmpty()) {
            return Optional.empty();
        }
        if (kept instanceof Optional<?> there) {
            return value(there.orElseThrow());
        }
        if (kept instanceof Record row) {
            return Optional.of(identifies(row) ? of(row).get("value") : of(row));
        }
        if (kept instanceof Collection<?> several) {
            return Optional.of(list(several));
        }
        if (kept instanceof Map<?, ?> named) {
            Map<String, Object> members = new TreeMap<>();
            named.forEach((name, each) -> value(each).ifPresent(value -> members.put(name.toString(), value)));
            return Optional.of(members);
        }
        return Optional.of(plain(kept));
    }

    private static List<Object> list(Collection<?> several) {
        List<Object> values =
                several.stream().flatMap(each -> value(each).stream()).toList();
        return several instanceof Set<?>
                ? values.stream().sorted(Comparator.comparing(Object::toString)).toList()
                : values;
    }

    private static Object plain(Object kept) {
        if (kept instanceof Integer || kept instanceof Long || kept instanceof Boolean) {
            return kept;
        }
        return kept instanceof Enum<?> constant ? constant.name() : kept.toString();
    }

    /** An identifier is its value. */
    private static boolean identifies(Record row) {
        RecordComponent[] components = row.getClass().getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value");
    }

    private static Object read(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("what " + row.getClass() + " says cannot be read", e);
        }
    }
}
