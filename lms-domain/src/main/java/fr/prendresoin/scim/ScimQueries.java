package fr.prendresoin.scim;

import fr.prendresoin.automation.ApiAccess;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Login;
import fr.prendresoin.identity.PeopleService;
import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Reads users and groups, as far as a program's token reaches; beyond it there is nothing. */
@ApplicationScoped
public class ScimQueries {

    private final ScimRepository repository;
    private final Directory directory;
    private final PeopleService people;

    protected ScimQueries() {
        this(null, null, null);
    }

    @Inject
    ScimQueries(ScimRepository repository, Directory directory, PeopleService people) {
        this.repository = repository;
        this.directory = directory;
        this.people = people;
    }

    /** @throws fr.prendresoin.shared.NotFound for somebody out of reach, as for nobody */
    public ScimUser user(Actor actor, ApiAccess access, PersonId id) {
        ScimRights.requireReading(actor);
        return directory.user(directory.reach(access), id);
    }

    /** Those who are found, in the order of their ids. */
    public Slice<ScimUser> users(Actor actor, ApiAccess access, UserSearch search, Window window) {
        ScimRights.requireReading(actor);
        Reach reach = directory.reach(access);
        if (!search.exact()) {
            return repository.users(reach, window);
        }
        List<ScimUser> found = repository.users(reach, candidates(reach, search)).stream()
                .filter(search::finds)
                .toList();
        return Slice.of(found, window);
    }

    /** Who may be meant, by whichever index leads there. */
    private List<UUID> candidates(Reach reach, UserSearch search) {
        List<UUID> candidates = new ArrayList<>();
        if (search.id().isPresent()) {
            candidates.add(search.id().get());
        } else if (search.externalId().isPresent()) {
            repository
                    .named(reach.unit(), ResourceKind.USER, search.externalId().get())
                    .ifPresent(candidates::add);
        } else {
            Login login = new Login(search.userName().orElseThrow());
            repository.named(reach.unit(), ResourceKind.ALIAS, login.value()).ifPresent(candidates::add);
            people.holders(Directory.PLATFORM, List.of(login))
                    .values()
                    .forEach(holder -> candidates.add(holder.value()));
        }
        return candidates;
    }

    /** @throws fr.prendresoin.shared.NotFound for a group out of reach, as for none */
    public ScimGroup group(Actor actor, ApiAccess access, UUID id) {
        ScimRights.requireReading(actor);
        return directory.group(directory.reach(access), id);
    }

    /** The groups that are found, in the order of their ids; the search sees them without their members. */
    public Slice<ScimGroup> groups(Actor actor, ApiAccess access, Predicate<ScimGroup> search, Window window) {
        ScimRights.requireReading(actor);
        Reach reach = directory.reach(access);
        Slice<ScimGroup> bare =
                Slice.of(repository.groups(reach).stream().filter(search).toList(), window);
        Map<UUID, List<UUID>> members = repository.members(
                reach, bare.rows().stream().map(ScimGroup::id).toList());
        return new Slice<>(
                bare.rows().stream()
                        .map(group -> Directory.withMembers(group, members))
                        .toList(),
                bare.total());
    }
}
