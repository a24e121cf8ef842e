package fr.prendresoin.federation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Columns;
import java.util.ArrayList;
import java.util.List;

/** Keeps practices in a list. */
final class InMemoryPracticeRepository implements PracticeRepository {

    private final List<KnownPractice> practices = new ArrayList<>();

    @Override
    public List<KnownPractice> of(PersonId person) {
        return practices.stream()
                .filter(practice -> Columns.read(practice, "personId").equals(person.value()))
                .toList();
    }

    @Override
    public void add(KnownPractice practice) {
        practices.add(practice);
    }
}
