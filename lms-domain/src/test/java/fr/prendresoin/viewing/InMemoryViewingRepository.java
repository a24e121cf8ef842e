package fr.prendresoin.viewing;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.shared.Columns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps viewings in a list, and knows who studies where. */
final class InMemoryViewingRepository implements ViewingRepository {

    final List<Viewing> kept = new ArrayList<>();
    final Set<SignInToken> sessions = new HashSet<>();
    final Map<PersonId, UUID> students = new HashMap<>();

    @Override
    public void add(Viewing viewing) {
        kept.add(viewing);
    }

    @Override
    public List<Viewing> open(SignInToken token) {
        return newestFirst().stream()
                .filter(viewing -> Columns.read(viewing, "tokenHash").equals(token.hash()))
                .filter(viewing -> !viewing.ended())
                .toList();
    }

    @Override
    public List<Viewing> overdue(Instant now) {
        Set<String> open = new HashSet<>();
        sessions.forEach(token -> open.add(token.hash()));
        return kept.stream()
                .filter(viewing -> !viewing.ended())
                .filter(viewing -> !viewing.runs(now) || !open.contains(Columns.read(viewing, "tokenHash")))
                .toList();
    }

    @Override
    public List<Viewing> of(PersonId person, int most) {
        return newestFirst().stream()
                .filter(viewing -> viewing.person().equals(person))
                .limit(most)
                .toList();
    }

    @Override
    public boolean studiesIn(PersonId person, Set<UUID> faculties) {
        return students.containsKey(person) && faculties.contains(students.get(person));
    }

    @Override
    public void forget(Collection<PersonId> people) {
        kept.removeIf(viewing -> people.contains(viewing.person()));
    }

    private List<Viewing> newestFirst() {
        return kept.stream()
                .sorted(Comparator.comparing((Viewing viewing) -> (Instant) Columns.read(viewing, "begunAt"))
                        .reversed())
                .toList();
    }
}
