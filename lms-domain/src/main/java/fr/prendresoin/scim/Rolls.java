package fr.prendresoin.scim;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.MembershipService;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.PromotionService;
import fr.prendresoin.organisation.RollService;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lets members in and out of promotions; whoever leaves the last one stays a user of the directory. */
@ApplicationScoped
class Rolls {

    private final ScimRepository repository;
    private final PromotionService promotions;
    private final RollService rolls;
    private final MembershipService memberships;

    protected Rolls() {
        this(null, null, null, null);
    }

    @Inject
    Rolls(ScimRepository repository, PromotionService promotions, RollService rolls, MembershipService memberships) {
        this.repository = repository;
        this.promotions = promotions;
        this.rolls = rolls;
        this.memberships = memberships;
    }

    /** @throws RuleViolation when one of them is nobody the directory knows; nobody joins then */
    void join(Actor actor, Reach reach, PromotionId promotion, Collection<UUID> people) {
        Set<UUID> known = repository.users(reach, people).stream()
                .map(user -> user.id().value())
                .collect(Collectors.toSet());
        people.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new RuleViolation(ScimRule.MEMBER_UNKNOWN, id);
        });
        if (people.size() == 1) {
            promotions.join(actor, promotion, new PersonId(people.iterator().next()));
        } else if (!people.isEmpty()) {
            rolls.join(Directory.PLATFORM, promotion, persons(people));
        }
    }

    void leave(Actor actor, Reach reach, PromotionId promotion, Collection<UUID> people) {
        if (people.size() == 1) {
            promotions.leave(actor, promotion, new PersonId(people.iterator().next()));
        } else if (!people.isEmpty()) {
            rolls.leave(Directory.PLATFORM, promotion, persons(people));
        }
        for (PersonId person : persons(people)) {
            if (!repository.ties(reach, person).inside()) {
                memberships.appoint(
                        Directory.PLATFORM,
                        person,
                        new Grant(Role.STUDENT, reach.unit().value()));
            }
        }
    }

    private static List<PersonId> persons(Collection<UUID> people) {
        return people.stream().map(PersonId::new).toList();
    }
}
