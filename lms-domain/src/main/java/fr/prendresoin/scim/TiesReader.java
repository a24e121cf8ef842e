package fr.prendresoin.scim;

import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.MembershipId;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what binds people to units, for many at once: two statements. */
final class TiesReader {

    private final EntityManager entityManager;
    private final Map<UUID, Ties> ties = new HashMap<>();

    TiesReader(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** By person; who has no tie at all is not in the answer. */
    Map<UUID, Ties> read(Reach reach, Collection<UUID> people) {
        entityManager
                .createQuery(
                        "select m.personId, m.id, m.role, m.unitId from Membership m"
                                + " where m.personId in :people and m.endedAt is null order by m.id",
                        Object[].class)
                .setParameter("people", people)
                .getResultList()
                .forEach(row -> add((UUID) row[0], role(reach, row)));
        entityManager
                .createQuery(
                        "select s.personId, g.id, g.facultyId from PromotionMember s, Promotion g"
                                + " where g.id = s.promotionId and s.personId in :people and s.leftAt is null"
                                + " order by g.id",
                        Object[].class)
                .setParameter("people", people)
                .getResultList()
                .forEach(row -> add((UUID) row[0], stay(reach, row)));
        return ties;
    }

    private static Ties role(Reach reach, Object[] row) {
        boolean manager = row[2] == Role.FACULTY_MANAGER;
        boolean within = row[3] != null && reach.units().contains((UUID) row[3]);
        return new Ties(!within, manager, within ? List.of(new MembershipId((UUID) row[1])) : List.of(), List.of());
    }

    private static Ties stay(Reach reach, Object[] row) {
        boolean within = reach.faculties().contains((UUID) row[2]);
        return new Ties(!within, false, List.of(), within ? List.of((UUID) row[1]) : List.of());
    }

    private void add(UUID person, Ties more) {
        ties.merge(
                person,
                more,
                (one, other) -> new Ties(
                        one.outside() || other.outside(),
                        one.manager() || other.manager(),
                        joined(one.roles(), other.roles()),
                        joined(one.stays(), other.stays())));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
