package fr.prendresoin.credential;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Columns;
import fr.prendresoin.shared.Secret;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps links and requests in lists. */
final class InMemoryPasswordLinkRepository implements PasswordLinkRepository {

    private final Map<String, PasswordLinkRequest> requests = new LinkedHashMap<>();
    private final List<PasswordLink> links = new ArrayList<>();

    /** What was asked of it, in its order. */
    final List<String> calls = new ArrayList<>();

    @Override
    public void note(PasswordLinkRequest request) {
        calls.add("note");
        requests.putIfAbsent(PasswordLinkRequest.keyOf(request.login()), request);
    }

    @Override
    public List<PasswordLinkRequest> takeRequests(int most) {
        List<PasswordLinkRequest> taken = requests.values().stream()
                .sorted(Comparator.comparing(PasswordLinkRequest::askedAt))
                .limit(most)
                .toList();
        taken.forEach(request -> requests.remove(PasswordLinkRequest.keyOf(request.login())));
        return taken;
    }

    @Override
    public void add(PasswordLink link) {
        links.add(link);
    }

    @Override
    public Optional<PasswordLink> find(Secret secret) {
        calls.add("find");
        return links.stream()
                .filter(link -> Columns.read(link, "tokenHash").equals(secret.hash()))
                .findFirst();
    }

    @Override
    public long madeSince(PersonId person, Instant moment) {
        return of(person)
                .filter(link -> ((Instant) Columns.read(link, "madeAt")).isAfter(moment))
                .count();
    }

    @Override
    public boolean use(Secret secret, PersonId person, Instant now) {
        boolean usable = find(secret)
                .filter(link -> link.usable(now) && link.personId().equals(person))
                .isPresent();
        if (usable) {
            of(person)
                    .filter(link -> Columns.read(link, "usedAt") == null)
                    .forEach(link -> Columns.write(link, "usedAt", now));
        }
        return usable;
    }

    @Override
    public int forgetBefore(Instant moment) {
        int before = links.size();
        links.removeIf(link -> ((Instant) Columns.read(link, "expiresAt")).isBefore(moment));
        return before - links.size();
    }

    private Stream<PasswordLink> of(PersonId person) {
        return links.stream().filter(link -> link.personId().equals(person));
    }
}
