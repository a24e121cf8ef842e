package fr.prendresoin.evidence;

import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes public roots, and says what a root stands for. */
@ApplicationScoped
@Transactional
public class RootService {

    private final RootRepository roots;
    private final PlatformSeal seal;
    private final Clock clock;

    protected RootService() {
        this(null, null, null);
    }

    @Inject
    RootService(RootRepository roots, PlatformSeal seal, Clock clock) {
        this.roots = roots;
        this.seal = seal;
        this.clock = clock;
    }

    /** Makes the next root; empty when nothing grew since the last one. */
    public Optional<RootRow> make(Actor actor) {
        actor.requireAdministration();
        List<RootRepository.Leaf> leaves = roots.grown();
        if (leaves.isEmpty()) {
            return Optional.empty();
        }
        List<RootRow> before = roots.roots();
        RootRow last = before.isEmpty() ? null : before.get(before.size() - 1);
        RootRow made = sealed(last, leaves, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        roots.add(made, leaves);
        return Optional.of(made);
    }

    private RootRow sealed(RootRow last, List<RootRepository.Leaf> leaves, Instant now) {
        long number = last == null ? 1 : last.number() + 1;
        String previous = last == null ? Seal.NONE_BEFORE : Seal.sha256(last.text());
        String root = MerkleTree.root(texts(leaves));
        Sealed sealed = seal.seal(new RootRow(number, now, leaves.size(), root, previous, "", "").text());
        return new RootRow(number, now, leaves.size(), root, previous, sealed.keyId(), sealed.signature());
    }

    /** Every root there is, the first first; for anybody. */
    public List<RootRow> all(Actor reader) {
        return roots.roots();
    }

    /** How the root that stands for a sealed text is reached from it; empty until that root is made. For who has the text. */
    public Optional<Inclusion> inclusion(Actor reader, String text) {
        return roots.placesOf(Seal.sha256(text)).stream().findFirst().map(place -> {
            long number = ((Number) place[0]).longValue();
            int position = ((Number) place[1]).intValue();
            List<String> texts = texts(roots.leavesOf(number));
            RootRow root = roots.roots().stream()
                    .filter(each -> each.number() == number)
                    .findFirst()
                    .orElseThrow();
            return new Inclusion(root, texts.get(position), MerkleTree.path(texts, position));
        });
    }

    /** The roots that do not follow, or whose seal does not hold, and the entries that are not what a root stands for. */
    public List<ChainBreak> verify(Actor actor) {
        actor.requireAdministration();
        List<ChainBreak> breaks = new ArrayList<>(roots.altered());
        String previous = Seal.NONE_BEFORE;
        long expected = 1;
        for (RootRow root : roots.roots()) {
            if (root.number() != expected) {
                breaks.add(new ChainBreak(ChainBreak.ROOTS, expected, ChainBreak.Kind.MISSING));
            } else if (!follows(root, previous)) {
                breaks.add(new ChainBreak(ChainBreak.ROOTS, root.number(), ChainBreak.Kind.CHANGED));
            }
            previous = Seal.sha256(root.text());
            expected = root.number() + 1;
        }
        return breaks;
    }

    private boolean follows(RootRow root, String previous) {
        return root.previous().equals(previous)
                && root.root().equals(MerkleTree.root(texts(roots.leavesOf(root.number()))))
                && seal.holds(new Sealed(root.keyId(), root.signature()), root.text());
    }

    private static List<String> texts(List<RootRepository.Leaf> leaves) {
        return leaves.stream().map(RootRepository.Leaf::text).toList();
    }
}
