package fr.prendresoin.catalogue;

import fr.prendresoin.shared.Act;
import fr.prendresoin.shared.Administrative;
import fr.prendresoin.shared.Subject;
import java.util.Map;
import java.util.UUID;

/** A course has a new current version. */
public record CourseVersionPublished(UUID course, VersionId version, int number) implements Administrative {

    @Override
    public Act act() {
        return CatalogueAct.VERSION_PUBLISHED;
    }

    @Override
    public Subject subject() {
        return new Subject("course", course);
    }

    @Override
    public Map<String, String> after() {
        return Map.of(
                "version", version.value().toString(),
                "number", String.valueOf(number));
    }
}
