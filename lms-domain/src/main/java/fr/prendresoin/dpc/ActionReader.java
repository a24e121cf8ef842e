package fr.prendresoin.dpc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads actions whole, however many, in four statements beside their own. */
@ApplicationScoped
class ActionReader {

    private final EntityManager entityManager;
    private final DpcStore store;

    protected ActionReader() {
        this(null, null);
    }

    @Inject
    ActionReader(EntityManager entityManager, DpcStore store) {
        this.entityManager = entityManager;
        this.store = store;
    }

    ActionDetails details(DpcAction action) {
        return details(List.of(action)).get(0);
    }

    List<ActionDetails> details(List<DpcAction> actions) {
        if (actions.isEmpty()) {
            return List.of();
        }
        List<UUID> bodies =
                actions.stream().map(action -> action.body().value()).distinct().toList();
        Map<UUID, BodyRow> rows = rows("select b from DpcBody b where b.id in :ids", Body.class, bodies).stream()
                .map(Body::row)
                .collect(Collectors.toMap(BodyRow::id, Function.identity()));
        Around around = new Around(
                rows,
                grouped("select r.bodyId, r from DpcRegistration r where r.bodyId in :ids", bodies),
                grouped(
                        "select a.actionId, a from DpcAuthor a where a.actionId in :ids order by a.name",
                        actions.stream().map(action -> action.id().value()).toList()),
                store.orientations().stream().map(KnownOrientation::row).toList());
        return actions.stream().map(around::of).toList();
    }

    private <T> List<T> rows(String query, Class<T> type, List<UUID> ids) {
        return entityManager.createQuery(query, type).setParameter("ids", ids).getResultList();
    }

    private Map<Object, List<Object>> grouped(String query, List<UUID> ids) {
        return rows(query, Object[].class, ids).stream()
                .collect(Collectors.groupingBy(row -> row[0], Collectors.mapping(row -> row[1], Collectors.toList())));
    }

    /** What stands around actions, by what it belongs to. */
    private record Around(
            Map<UUID, BodyRow> bodies,
            Map<Object, List<Object>> registrations,
            Map<Object, List<Object>> authors,
            List<Orientation> orientations) {

        ActionDetails of(DpcAction action) {
            ActionSheet sheet = action.sheet();
            return new ActionDetails(
                    action.id().value(),
                    action.slug(),
                    action.reference(),
                    action.state(),
                    action.versionId(),
                    sheet,
                    bodies.get(action.body().value()),
                    registrations.getOrDefault(action.body().value(), List.of()).stream()
                            .map(row -> ((Registration) row).span())
                            .toList(),
                    orientations.stream()
                            .filter(each -> sheet.orientations().contains(each.number()))
                            .toList(),
                    authors.getOrDefault(action.id().value(), List.of()).stream()
                            .map(row -> ((Author) row).row())
                            .toList());
        }
    }
}
