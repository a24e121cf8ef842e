package fr.prendresoin.intake;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Identifier;
import fr.prendresoin.identity.IdentifierScheme;
import fr.prendresoin.identity.Login;
import fr.prendresoin.identity.PeopleService;
import fr.prendresoin.identity.PersonFile;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.PersonUpdate;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.RollService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes back what an import changed, the last thing first, for the job. */
@ApplicationScoped
@Transactional
public class ImportUndoService {

    private static final int AT_ONCE = 1_000;

    private final ImportRepository imports;
    private final PeopleService people;
    private final RollService rolls;
    private final Clock clock;

    protected ImportUndoService() {
        this(null, null, null, null);
    }

    @Inject
    ImportUndoService(ImportRepository imports, PeopleService people, RollService rolls, Clock clock) {
        this.imports = imports;
        this.people = people;
        this.rolls = rolls;
        this.clock = clock;
    }

    /**
     * Takes the last thousand changes back. Promotions that were opened stay: somebody may have given them a rule.
     *
     * @return whether there are more
     */
    boolean takeBack(Actor actor, ImportId id) {
        actor.requireAdministration();
        PeopleImport row = imports.lock(id);
        if (row.state() != ImportState.UNDOING) {
            return false;
        }
        List<ImportChange> last = imports.lastChanges(id, row.position(), AT_ONCE);
        if (last.isEmpty()) {
            row.finish(ImportState.UNDONE, clock.instant());
            return false;
        }
        List<Change> changes = last.stream().map(ImportChange::change).toList();
        leave(changes);
        rejoin(changes);
        restore(changes);
        people.erase(actor, peopleOf(changes, ChangeKind.PERSON_CREATED));
        row.undone(last.size());
        return true;
    }

    private void leave(List<Change> changes) {
        byPromotion(changes, ChangeKind.JOINED)
                .forEach((promotion, joined) -> rolls.leave(Neighbourhood.PLATFORM, promotion, joined));
    }

    /** Who went back by hand since is there already. */
    private void rejoin(List<Change> changes) {
        byPromotion(changes, ChangeKind.LEFT).forEach((promotion, left) -> {
            Set<PersonId> there = rolls.stays(Neighbourhood.PLATFORM, left).stream()
                    .filter(stay -> stay.promotion().equals(promotion))
                    .map(stay -> stay.person())
                    .collect(Collectors.toSet());
            List<PersonId> back =
                    left.stream().filter(person -> !there.contains(person)).toList();
            if (!back.isEmpty()) {
                rolls.join(Neighbourhood.PLATFORM, promotion, back);
            }
        });
    }

    private static Map<PromotionId, List<PersonId>> byPromotion(List<Change> changes, ChangeKind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .collect(Collectors.groupingBy(
                        Change::promotion,
                        LinkedHashMap::new,
                        Collectors.mapping(Change::person, Collectors.toList())));
    }

    private static List<PersonId> peopleOf(List<Change> changes, ChangeKind... kinds) {
        return changes.stream()
                .filter(change -> Set.of(kinds).contains(change.kind()))
                .map(Change::person)
                .distinct()
                .toList();
    }

    private void restore(List<Change> changes) {
        Map<PersonId, PersonFile> now =
                people
                        .files(Neighbourhood.PLATFORM, peopleOf(changes, ChangeKind.RENAMED, ChangeKind.MAIL_CHANGED))
                        .stream()
                        .collect(Collectors.toMap(PersonFile::person, Function.identity()));
        Map<PersonId, PersonUpdate> updates = new HashMap<>();
        Set<Identifier> numbers = new HashSet<>();
        Set<Login> logins = new HashSet<>();
        for (Change change : changes) {
            switch (change.kind()) {
                case RENAMED, MAIL_CHANGED ->
                    updates.compute(
                            change.person(),
                            (person, soFar) -> before(change, soFar == null ? asItIs(now.get(person)) : soFar));
                case NUMBER_ADDED -> numbers.add(number(change.after()));
                case ACCOUNT_OPENED -> logins.add(new Login(change.after()));
                default -> {
                    // The others are undone by promotion and by person.
                }
            }
        }
        people.correct(Neighbourhood.PLATFORM, List.copyOf(updates.values()));
        people.takeBack(Neighbourhood.PLATFORM, numbers, logins);
    }

    private static PersonUpdate asItIs(PersonFile now) {
        return new PersonUpdate(now.person(), now.familyName(), now.givenName(), now.mail(), null, Set.of());
    }

    private static PersonUpdate before(Change change, PersonUpdate soFar) {
        if (change.kind() == ChangeKind.MAIL_CHANGED) {
            return new PersonUpdate(
                    soFar.person(), soFar.familyName(), soFar.givenName(), change.before(), null, Set.of());
        }
        String[] name = change.before().split("\t");
        return new PersonUpdate(soFar.person(), name[0], name[1], soFar.mail(), null, Set.of());
    }

    private static Identifier number(String written) {
        String[] parts = written.split("\t", -1);
        return new Identifier(IdentifierScheme.valueOf(parts[0]), parts[1], parts[2]);
    }
}
