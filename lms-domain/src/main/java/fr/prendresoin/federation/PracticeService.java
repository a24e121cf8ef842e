package fr.prendresoin.federation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps in which practice a professional follows their training (rule 11). */
@ApplicationScoped
@Transactional
public class PracticeService {

    private final PracticeRepository practices;
    private final Clock clock;

    protected PracticeService() {
        this(null, null);
    }

    @Inject
    PracticeService(PracticeRepository practices, Clock clock) {
        this.practices = practices;
        this.clock = clock;
    }

    /** Notes what the provider says now; one practice alone needs no choice. */
    void heard(Actor platform, PersonId person, List<Practice> said) {
        platform.requireAdministration();
        Instant now = clock.instant();
        said.forEach(practice -> hear(person, practice, now));
        List<KnownPractice> known = practices.of(person);
        if (known.size() == 1) {
            known.get(0).choose(now);
        }
    }

    /**
     * The practices of whoever is signed in, the ones the provider no longer names left out when it names others.
     *
     * @throws fr.prendresoin.shared.AccessDenied for a visitor
     */
    public List<PracticeRow> own(Actor actor) {
        List<KnownPractice> known = practices.of(actor.requirePerson());
        Optional<Instant> last = known.stream().map(KnownPractice::seenAt).max(Instant::compareTo);
        return known.stream()
                .filter(practice -> last.filter(practice.seenAt()::equals).isPresent())
                .map(practice -> new PracticeRow(practice.id(), practice.practice(), practice.chosen()))
                .toList();
    }

    /** Whether they must still say in which of several practices they follow their training. */
    public boolean awaited(Actor actor) {
        List<PracticeRow> own = own(actor);
        return own.size() > 1 && own.stream().noneMatch(PracticeRow::chosen);
    }

    /**
     * Chooses one of one's own practices; another may be chosen later.
     *
     * @throws NotFound when it is not theirs
     */
    public void choose(Actor actor, UUID practice) {
        List<KnownPractice> known = practices.of(actor.requirePerson());
        KnownPractice wanted = known.stream()
                .filter(candidate -> candidate.id().equals(practice))
                .findFirst()
                .orElseThrow(() -> new NotFound("practice " + practice));
        known.forEach(KnownPractice::leave);
        wanted.choose(clock.instant());
    }

    private void hear(PersonId person, Practice said, Instant now) {
        List<KnownPractice> known = practices.of(person);
        Optional<KnownPractice> exact = known.stream()
                .filter(candidate -> candidate.practice().equals(said))
                .findFirst();
        exact.or(() -> known.stream()
                        .filter(candidate -> !candidate.seenAt().equals(now))
                        .filter(candidate -> candidate.practice().agreesWith(said))
                        .findFirst())
                .ifPresentOrElse(
                        candidate -> candidate.heardAgain(said, now),
                        () -> practices.add(new KnownPractice(person, said, now)));
    }
}
