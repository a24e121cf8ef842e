package fr.prendresoin.scim;

import fr.prendresoin.automation.ApiAccess;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps the users of a directory: people with an account who have a tie within reach of its token. */
@ApplicationScoped
@Transactional
public class ScimUserService {

    private final ScimRepository repository;
    private final Directory directory;
    private final Arrivals arrivals;
    private final Corrections corrections;
    private final Departures departures;

    protected ScimUserService() {
        this(null, null, null, null, null);
    }

    @Inject
    ScimUserService(
            ScimRepository repository,
            Directory directory,
            Arrivals arrivals,
            Corrections corrections,
            Departures departures) {
        this.repository = repository;
        this.directory = directory;
        this.arrivals = arrivals;
        this.corrections = corrections;
        this.departures = departures;
    }

    /**
     * Brings somebody in.
     *
     * @throws RuleViolation when the userName, the externalId or a number is somebody else's
     */
    public ScimUser create(Actor actor, ApiAccess access, UserDraft draft) {
        ScimRights.requireWriting(actor, access);
        repository.lock(access.unit());
        Reach reach = directory.reach(access);
        PersonId person = arrivals.arrive(reach, draft);
        ScimUser user = directory.user(reach, person);
        return activity(actor, reach, user, draft.active() == null || draft.active());
    }

    /**
     * Makes somebody what the directory says; the same twice changes nothing the second time.
     *
     * @param expected the version that was read; null for whichever there is
     * @return who they are then; for somebody who is also held elsewhere and was deactivated, who they were, inactive:
     *     they are out of reach
     * @throws NotFound for somebody out of reach, as for nobody
     * @throws RuleViolation when a value is somebody else's or not the directory's to change, or when the version is
     *     another one
     */
    public ScimUser replace(Actor actor, ApiAccess access, Wanted wanted) {
        ScimRights.requireWriting(actor, access);
        repository.lock(wanted.id());
        Reach reach = directory.reach(access);
        ScimUser user = directory.user(reach, wanted.id());
        Directory.requireVersion(wanted.expected(), user.version());
        corrections.correct(reach, user, wanted.draft());
        ScimUser corrected = directory.user(reach, wanted.id());
        Boolean active = wanted.draft().active();
        return activity(actor, reach, corrected, active == null ? corrected.active() : active);
    }

    /**
     * Who somebody shall be.
     *
     * @param expected the version that was read; null for whichever there is
     */
    public record Wanted(PersonId id, UserDraft draft, String expected) {}

    /**
     * Ends every tie of somebody within reach; who has no other is suspended. What they completed stays theirs.
     *
     * @param expected the version that was read; null for whichever there is
     * @throws NotFound for somebody out of reach, as for nobody
     */
    public void delete(Actor actor, ApiAccess access, PersonId id, String expected) {
        ScimRights.requireWriting(actor, access);
        repository.lock(id);
        Reach reach = directory.reach(access);
        ScimUser user = directory.user(reach, id);
        Directory.requireVersion(expected, user.version());
        departures.delete(actor, reach, user);
    }

    private ScimUser activity(Actor actor, Reach reach, ScimUser user, boolean wanted) {
        if (user.active() == wanted) {
            return user;
        }
        if (wanted) {
            departures.activate(actor, reach, user.id());
        } else {
            departures.deactivate(actor, reach, user);
        }
        return repository.users(reach, List.of(user.id().value())).stream()
                .findFirst()
                .orElseGet(() -> gone(user));
    }

    private static ScimUser gone(ScimUser user) {
        return new ScimUser(
                user.id(),
                user.userName(),
                user.externalId(),
                user.familyName(),
                user.givenName(),
                user.mail(),
                false,
                user.held(),
                user.created(),
                List.of());
    }
}
