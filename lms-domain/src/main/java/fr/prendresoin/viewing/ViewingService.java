package fr.prendresoin.viewing;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Lets administrators and managers see the platform as somebody whom they help, and ends it (ADR 0023). */
@ApplicationScoped
@Transactional
public class ViewingService {

    private final ViewingRepository viewings;
    private final SeenPeople people;
    private final DomainEvents events;
    private final Clock clock;

    protected ViewingService() {
        this(null, null, null, null);
    }

    @Inject
    ViewingService(ViewingRepository viewings, SeenPeople people, DomainEvents events, Clock clock) {
        this.viewings = viewings;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins: from the next request on, this session shows what the person sees, for half an hour at most.
     *
     * @throws AccessDenied for who neither administers nor manages
     * @throws NotFound when there is no such person, or none who studies where the manager manages
     * @throws RuleViolation when the reason is missing, when it is oneself, when the person has rights of their own over
     *     others, or when the session sees as somebody already
     */
    public void begin(Actor viewer, SignInToken session, PersonId person, String reason) {
        Role role = ViewingRights.roleOf(viewer)
                .orElseThrow(() -> new AccessDenied(viewer.name() + " sees as nobody else"));
        SignedIn seen = people.find(person).orElseThrow(() -> new NotFound("person " + person));
        requireReach(viewer, role, person);
        String why = new Reason(reason).text();
        if (person.equals(viewer.requirePerson())) {
            throw new RuleViolation(ViewingRule.NOT_ONESELF);
        }
        if (ViewingRights.hasMoreRights(seen.actor())) {
            throw new RuleViolation(ViewingRule.MORE_RIGHTS);
        }
        if (viewer.readOnly() || viewings.open(session).stream().anyMatch(viewing -> viewing.runs(clock.instant()))) {
            throw new RuleViolation(ViewingRule.ALREADY_LOOKING);
        }
        viewings.add(new Viewing(session, person, why).by(viewer.requirePerson(), role, clock.instant()));
        events.publish(new ViewingBegun(person, role, why));
    }

    private void requireReach(Actor viewer, Role role, PersonId person) {
        if (role == Role.FACULTY_MANAGER && !viewings.studiesIn(person, viewer.scopesOf(Role.FACULTY_MANAGER))) {
            throw new NotYours("person " + person + " for " + viewer.name());
        }
    }

    /** Ends what runs in this session; nothing to end is no error. */
    public void end(Actor viewer, SignInToken session) {
        viewings.open(session).stream()
                .filter(viewing -> viewing.viewer().equals(viewer.requirePerson()))
                .forEach(this::end);
    }

    /** Ends, and writes to the journal, what is over by time or with its session; returns how many. */
    public int endOverdue(Actor platform) {
        platform.requireAdministration();
        List<Viewing> overdue = viewings.overdue(clock.instant());
        overdue.forEach(this::end);
        return overdue.size();
    }

    private void end(Viewing viewing) {
        viewing.end(clock.instant());
        events.publish(new ViewingEnded(viewing.person(), viewing.viewerRole(), viewing.reason()));
    }
}
