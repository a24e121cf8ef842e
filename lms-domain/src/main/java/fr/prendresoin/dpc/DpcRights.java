package fr.prendresoin.dpc;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.NotYours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Who organises for which body: the role opens the door, and what lies behind it is the body somebody is a member of. An
 * administrator of the platform is none.
 */
@ApplicationScoped
class DpcRights {

    private static final String OWN =
            "select m.bodyId from DpcBodyMember m where m.personId = :person" + " and m.endedAt is null";

    private final EntityManager entityManager;

    protected DpcRights() {
        this(null);
    }

    @Inject
    DpcRights(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The bodies somebody organises for; none without the role. */
    List<UUID> bodiesOf(Actor actor) {
        return actor.signedIn() && actor.is(Role.DPC_ORGANISER)
                ? entityManager
                        .createQuery(OWN, UUID.class)
                        .setParameter("person", actor.requirePerson().value())
                        .getResultList()
                : List.of();
    }

    /** Requires it for an act: whoever sees the platform as somebody else only looks. */
    void requireAct(Actor actor, BodyId body) {
        require(actor, body);
        if (actor.readOnly()) {
            throw new AccessDenied(actor.name() + " only looks");
        }
    }

    /** @throws NotYours when it is not a body of theirs: it looks as if it did not exist */
    void require(Actor actor, BodyId body) {
        if (!actor.platform() && !bodiesOf(actor).contains(body.value())) {
            throw new NotYours("body " + body + " for " + actor.name());
        }
    }
}
