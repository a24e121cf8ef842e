package fr.prendresoin.web.evidence;

import fr.prendresoin.evidence.PlatformSeal;
import fr.prendresoin.evidence.PublicKeyRow;
import fr.prendresoin.evidence.RootRow;
import fr.prendresoin.evidence.RootService;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The public roots and keys, for whoever wants to check without believing us. */
@Named
@RequestScoped
public class RootsPage implements Page {

    private static final int SHOWN = 60;

    private final CurrentActor current;
    private final RootService roots;
    private final PlatformSeal seal;
    private final French french;
    private List<Line> lines = List.of();
    private List<PublicKeyRow> keys = List.of();

    protected RootsPage() {
        this(null, null, null, null);
    }

    @Inject
    RootsPage(CurrentActor current, RootService roots, PlatformSeal seal, French french) {
        this.current = current;
        this.roots = roots;
        this.seal = seal;
        this.french = french;
    }

    /** One root. */
    public record Line(long number, String when, int leaves, String root) {}

    @Override
    public void load() {
        List<RootRow> all = roots.all(current.get());
        lines = all.subList(Math.max(0, all.size() - SHOWN), all.size()).stream()
                .map(this::line)
                .sorted((left, right) -> Long.compare(right.number(), left.number()))
                .toList();
        keys = seal.publicKeys();
    }

    private Line line(RootRow row) {
        return new Line(row.number(), french.moment(row.madeAt(), "Europe/Paris"), row.leaves(), row.root());
    }

    /** The newest first, sixty at most. */
    public List<Line> getLines() {
        return lines;
    }

    public List<PublicKeyRow> getKeys() {
        return keys;
    }
}
