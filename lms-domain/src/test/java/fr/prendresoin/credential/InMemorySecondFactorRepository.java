package fr.prendresoin.credential;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Columns;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps second factors in maps. */
final class InMemorySecondFactorRepository implements SecondFactorRepository {

    final Map<PersonId, SecondFactor> factors = new HashMap<>();
    final Map<PersonId, List<RecoveryCode>> codes = new HashMap<>();

    @Override
    public Optional<SecondFactor> find(PersonId person) {
        return Optional.ofNullable(factors.get(person));
    }

    @Override
    public void add(SecondFactor factor) {
        factors.put(new PersonId((UUID) Columns.read(factor, "personId")), factor);
    }

    @Override
    public void remove(SecondFactor factor, PersonId person) {
        factors.remove(person);
        codes.remove(person);
    }

    @Override
    public boolean accept(PersonId person, long step) {
        boolean later = find(person).filter(factor -> factor.lastStep() < step).isPresent();
        if (later) {
            Columns.write(factors.get(person), "lastStep", step);
        }
        return later;
    }

    @Override
    public void replaceCodes(PersonId person, List<RecoveryCode> replaced) {
        codes.put(person, replaced);
    }

    @Override
    public Optional<RecoveryCode> findCode(PersonId person, String hint) {
        return unused(person)
                .filter(code -> Columns.read(code, "hint").equals(hint))
                .findFirst();
    }

    @Override
    public boolean use(RecoveryCode code, Instant now) {
        boolean unused = Columns.read(code, "usedAt") == null;
        if (unused) {
            Columns.write(code, "usedAt", now);
        }
        return unused;
    }

    @Override
    public long codesLeft(PersonId person) {
        return unused(person).count();
    }

    private Stream<RecoveryCode> unused(PersonId person) {
        return codes.getOrDefault(person, List.of()).stream().filter(code -> Columns.read(code, "usedAt") == null);
    }
}
