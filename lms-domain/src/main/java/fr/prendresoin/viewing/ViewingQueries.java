package fr.prendresoin.viewing;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Reads as whom a session sees the platform, and tells people who saw it as them. */
@ApplicationScoped
public class ViewingQueries {

    private static final int MOST = 50;

    private final ViewingRepository viewings;
    private final SeenPeople people;
    private final Clock clock;

    protected ViewingQueries() {
        this(null, null, null);
    }

    @Inject
    ViewingQueries(ViewingRepository viewings, SeenPeople people, Clock clock) {
        this.viewings = viewings;
        this.people = people;
        this.clock = clock;
    }

    /**
     * With whose eyes this session sees at this moment; empty for nearly everybody. Every condition is asked again each
     * time: a student who left, a viewer who no longer manages, a person who was given power meanwhile end it at once.
     */
    public Optional<View> present(Actor viewer, SignInToken session) {
        if (ViewingRights.roleOf(viewer).isEmpty()) {
            return Optional.empty();
        }
        return viewings.open(session).stream()
                .filter(viewing -> viewing.runs(clock.instant()))
                .filter(viewing -> viewing.viewer().equals(viewer.person()))
                .findFirst()
                .flatMap(viewing -> visible(viewer, viewing.person())
                        .map(seen -> new View(narrowed(seen, viewer), viewing.endsAt())));
    }

    private static SignedIn narrowed(SignedIn seen, Actor viewer) {
        return new SignedIn(
                seen.actor().seenBy(ViewingRights.onlooker(viewer)),
                seen.givenName(),
                seen.familyName(),
                seen.seenAt(),
                seen.openedAt());
    }

    /** Whether the actor may see as this person: then a page offers it. */
    public boolean offered(Actor viewer, PersonId person) {
        return visible(viewer, person).isPresent();
    }

    private Optional<SignedIn> visible(Actor viewer, PersonId person) {
        Optional<Role> role = ViewingRights.roleOf(viewer);
        if (viewer.readOnly() || role.isEmpty() || person.equals(viewer.person())) {
            return Optional.empty();
        }
        boolean reached =
                role.get() == Role.ADMINISTRATOR || viewings.studiesIn(person, viewer.scopesOf(Role.FACULTY_MANAGER));
        return reached
                ? people.find(person).filter(seen -> !ViewingRights.hasMoreRights(seen.actor()))
                : Optional.empty();
    }

    /** The last fifty times that somebody saw the platform as the actor, newest first. */
    public List<ViewingRow> own(Actor actor) {
        return viewings.of(actor.requirePerson(), MOST).stream()
                .map(Viewing::row)
                .toList();
    }
}
