package fr.prendresoin.scim;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.PersonService;
import fr.prendresoin.organisation.MembershipService;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.PromotionService;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * How somebody goes: their account is suspended when they are the directory's alone, their ties within reach end when
 * they are held elsewhere too. What they completed stays theirs.
 */
@ApplicationScoped
class Departures {

    private final ScimRepository repository;
    private final PersonService people;
    private final MembershipService memberships;
    private final PromotionService promotions;

    protected Departures() {
        this(null, null, null, null);
    }

    @Inject
    Departures(
            ScimRepository repository,
            PersonService people,
            MembershipService memberships,
            PromotionService promotions) {
        this.repository = repository;
        this.people = people;
        this.memberships = memberships;
        this.promotions = promotions;
    }

    /** Suspends whoever is the directory's alone; whoever is held elsewhere leaves its reach. */
    void deactivate(Actor actor, Reach reach, ScimUser user) {
        Ties ties = repository.ties(reach, user.id());
        if (ties.outside()) {
            end(actor, reach, user.id(), ties);
        } else {
            suspend(actor, reach, user);
        }
    }

    /** @throws RuleViolation when somebody else than a directory suspended the account, or when it is held elsewhere */
    void activate(Actor actor, Reach reach, PersonId person) {
        if (repository.ties(reach, person).outside()) {
            throw new RuleViolation(ScimRule.HELD_ELSEWHERE, "active");
        }
        if (!repository.suspendedByDirectory(person, Optional.empty())) {
            throw new RuleViolation(ScimRule.SUSPENDED_BY_HAND);
        }
        people.reactivate(Directory.PLATFORM, person, why(actor));
        repository.suspensionLifted(person);
    }

    /** Ends every tie within reach, and suspends the account when there is no other. */
    void delete(Actor actor, Reach reach, ScimUser user) {
        Ties ties = repository.ties(reach, user.id());
        end(actor, reach, user.id(), ties);
        if (!ties.outside() && user.active()) {
            suspend(actor, reach, user);
        }
    }

    private void suspend(Actor actor, Reach reach, ScimUser user) {
        people.suspend(Directory.PLATFORM, user.id(), why(actor));
        repository.suspended(user.id(), reach.unit());
    }

    private void end(Actor actor, Reach reach, PersonId person, Ties ties) {
        ties.stays().forEach(promotion -> promotions.leave(actor, new PromotionId(promotion), person));
        ties.roles().forEach(role -> memberships.end(Directory.PLATFORM, role, why(actor)));
        repository.name(reach.unit(), ResourceKind.USER, null, person.value());
        repository.name(reach.unit(), ResourceKind.ALIAS, null, person.value());
    }

    private static String why(Actor actor) {
        return "SCIM\u00a0: " + actor.name();
    }
}
