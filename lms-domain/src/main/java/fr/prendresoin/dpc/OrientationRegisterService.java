package fr.prendresoin.dpc;

import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Keeps the priority orientations in step with the reference data shipped with the platform. */
@ApplicationScoped
@Transactional
public class OrientationRegisterService {

    private static final String REFERENCE = "/reference/orientations.yaml";
    private static final String INVENTED = "/reference/orientations-demonstration.yaml";

    private final DpcStore store;

    protected OrientationRegisterService() {
        this(null);
    }

    @Inject
    OrientationRegisterService(DpcStore store) {
        this.store = store;
    }

    /** Adds the orientations that are missing and corrects the others; returns how many the reference data has. */
    public int refresh(Actor actor) {
        actor.requireAdministration();
        return keep(read(REFERENCE));
    }

    /** Adds what a demonstration invents, and says so in its words. */
    public int demonstrate(Actor actor) {
        actor.requireAdministration();
        return keep(read(INVENTED));
    }

    private int keep(List<Orientation> orientations) {
        orientations.forEach(said -> store.first(
                        "select o from DpcOrientation o where o.number = :value", KnownOrientation.class, said.number())
                .ifPresentOrElse(
                        known -> known.saying(said),
                        () -> store.add(new KnownOrientation(said.number()).saying(said))));
        return orientations.size();
    }

    static List<Orientation> read(String reference) {
        try (InputStream file = OrientationRegisterService.class.getResourceAsStream(reference)) {
            Map<?, ?> said = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            return ((List<?>) said.get("orientations"))
                    .stream().map(entry -> orientation((Map<?, ?>) entry)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + reference, e);
        }
    }

    private static Orientation orientation(Map<?, ?> entry) {
        return new Orientation(
                text(entry, "number"),
                text(entry, "label"),
                ((List<?>) entry.get("professions"))
                        .stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet()),
                LocalDate.parse(text(entry, "from")),
                Optional.ofNullable(entry.get("until"))
                        .map(String::valueOf)
                        .map(LocalDate::parse)
                        .orElse(null),
                text(entry, "sheet"),
                text(entry, "source"),
                (Boolean) entry.get("confirmed"));
    }

    private static String text(Map<?, ?> entry, String key) {
        return Optional.ofNullable(entry.get(key)).map(String::valueOf).orElse("");
    }
}
