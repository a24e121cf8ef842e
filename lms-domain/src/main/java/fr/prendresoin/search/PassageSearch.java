package fr.prendresoin.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks the full-text index of the database. */
@ApplicationScoped
class PassageSearch {

    private static final String BEST = "select * from (select id, version_id, activity, anchor, heading, body,"
            + " floor(1000 * match(stems) against (? in boolean mode)) as weight from search_passage"
            + " where match(stems) against (? in boolean mode) and version_id in (%s)) found"
            + " where weight < ? or weight = ? and id > ? order by weight desc, id limit ?";

    private final EntityManager entityManager;

    protected PassageSearch() {
        this(null);
    }

    @Inject
    PassageSearch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The passages of these versions that fit an expression in boolean mode, best first, after a mark. */
    List<WeighedPassage> best(Collection<UUID> versions, String expression, Optional<Mark> after, int most) {
        String places = String.join(",", Collections.nCopies(versions.size(), "?"));
        Query query = entityManager.createNativeQuery(BEST.formatted(places));
        int next = 1;
        query.setParameter(next++, expression).setParameter(next++, expression);
        for (UUID version : versions) {
            query.setParameter(next++, version.toString());
        }
        long weight = after.map(Mark::weight).orElse(Long.MAX_VALUE);
        query.setParameter(next++, weight).setParameter(next++, weight);
        query.setParameter(next++, after.map(Mark::passage).orElse(0L)).setParameter(next, most);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(PassageSearch::passage).toList();
    }

    private static WeighedPassage passage(Object[] row) {
        return new WeighedPassage(
                ((Number) row[0]).longValue(),
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                ((Number) row[6]).longValue());
    }
}
