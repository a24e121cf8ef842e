package fr.prendresoin.organisation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Lets students in and out of promotions by the hundred, for the platform when it reads lists of them. */
@ApplicationScoped
@Transactional
public class RollService {

    private final RollRepository rolls;
    private final DomainEvents events;
    private final Clock clock;

    protected RollService() {
        this(null, null, null);
    }

    @Inject
    RollService(RollRepository rolls, DomainEvents events, Clock clock) {
        this.rolls = rolls;
        this.events = events;
        this.clock = clock;
    }

    /** The promotions of a faculty. */
    public Map<PromotionKey, PromotionId> promotions(Actor actor, FacultyId faculty) {
        actor.requireAdministration();
        return rolls.promotions(faculty);
    }

    /** Every promotion these people are in at this moment, of whichever faculty. */
    public List<Stay> stays(Actor actor, Collection<PersonId> people) {
        actor.requireAdministration();
        return rolls.stays(people);
    }

    /** Everybody who is in one of these promotions, after a person in the order of their identifiers; 1,000 at most. */
    public List<Stay> members(Actor actor, Collection<PromotionId> promotions, PersonId after) {
        actor.requireAdministration();
        return rolls.members(promotions, after);
    }

    /**
     * The names of the students of a faculty, in capitals, as far as both the family name and the given name are among
     * these.
     */
    public List<String> names(
            Actor actor, FacultyId faculty, Collection<String> familyNames, Collection<String> givenNames) {
        actor.requireAdministration();
        return rolls.names(faculty, familyNames, givenNames);
    }

    /** People join who are not in the promotion; whatever it must do applies to them from this moment. */
    public void join(Actor actor, PromotionId promotion, List<PersonId> people) {
        actor.requireAdministration();
        Instant now = clock.instant();
        rolls.addAll(people.stream()
                .map(person -> new PromotionMember(promotion, person, now))
                .toList());
        events.publish(new PromotionJoinedByMany(promotion, people));
    }

    /** People leave; what they completed stays theirs. */
    public void leave(Actor actor, PromotionId promotion, List<PersonId> people) {
        actor.requireAdministration();
        rolls.leave(promotion, people, clock.instant());
        events.publish(new PromotionLeftByMany(promotion, people));
    }
}
