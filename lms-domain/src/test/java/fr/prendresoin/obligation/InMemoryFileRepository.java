package fr.prendresoin.obligation;

import fr.prendresoin.identity.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Keeps files in a list. */
final class InMemoryFileRepository implements FileRepository {

    private final List<FileEntry> entries = new ArrayList<>();
    private final Map<UUID, DeclaredProof> proofs = new HashMap<>();
    private final Map<PersonId, String> numbers = new HashMap<>();

    void knownUnder(PersonId person, String rpps) {
        numbers.put(person, rpps);
    }

    @Override
    public void add(FileEntry entry) {
        if (entry instanceof DeclaredProof proof) {
            proofs.put(proof.action(), proof);
        } else {
            entries.add(entry);
        }
    }

    @Override
    public void remove(FileEntry entry) {
        entries.remove(entry);
        proofs.values().remove(entry);
    }

    @Override
    public List<KnownSituation> situations(PersonId person) {
        return own(KnownSituation.class, KnownSituation::belongsTo, person)
                .sorted(Comparator.comparing(known -> known.situation().since()))
                .toList();
    }

    @Override
    public List<KnownSpan> spans(PersonId person) {
        return own(KnownSpan.class, KnownSpan::belongsTo, person)
                .sorted(Comparator.comparing(known -> known.span().first()))
                .toList();
    }

    @Override
    public List<DeclaredAction> actions(PersonId person) {
        return own(DeclaredAction.class, DeclaredAction::belongsTo, person)
                .sorted(Comparator.comparing(
                                (DeclaredAction known) -> known.action().endedOn())
                        .reversed())
                .toList();
    }

    @Override
    public Optional<DeclaredProof> proof(UUID action) {
        return Optional.ofNullable(proofs.get(action));
    }

    @Override
    public long proofBytes(PersonId person) {
        return actions(person).stream()
                .flatMap(action -> proof(action.id()).stream())
                .mapToLong(DeclaredProof::bytes)
                .sum();
    }

    @Override
    public List<SummarySending> sendings(PersonId person) {
        return own(SummarySending.class, SummarySending::belongsTo, person)
                .sorted(Comparator.comparing(
                                (SummarySending known) -> known.row().sentAt())
                        .reversed())
                .toList();
    }

    @Override
    public Optional<String> rpps(PersonId person) {
        return Optional.ofNullable(numbers.get(person));
    }

    private <T> Stream<T> own(Class<T> kind, BiPredicate<T, PersonId> belongs, PersonId person) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).filter(entry -> belongs.test(entry, person));
    }
}
