package fr.prendresoin.intake;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Erasure;
import fr.prendresoin.identity.Identifier;
import fr.prendresoin.identity.PeopleService;
import fr.prendresoin.identity.PersonErased;
import fr.prendresoin.identity.PersonFile;
import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Cuts whoever is erased from what lists changed and from what was wrong in them. The file goes after its 30 days. */
@ApplicationScoped
class ForgetOnErasure {

    private static final Actor PLATFORM = Actor.system("erasure");

    private static final String WARNINGS_ABOUT = "select distinct p.id from ImportProblem p, ImportChange c"
            + " where c.personId in :these and p.importId = c.importId and p.line = c.line and p.warning = true";

    private static final String LINES_WITH = "select distinct p.id from ImportProblem p, ImportProblem one"
            + " where one.value in :these and p.importId = one.importId and p.line = one.line";

    /** The row stays without anything in it: who undoes the import counts the rows that are behind them. */
    private static final String EMPTY = "update ImportChange c set c.kind = fr.prendresoin.intake.ChangeKind.FORGOTTEN,"
            + " c.line = 0, c.personId = null, c.promotionId = null, c.beforeValue = null, c.afterValue = null"
            + " where c.personId in :people";

    private final EntityManager entityManager;
    private final PeopleService people;

    protected ForgetOnErasure() {
        this(null, null);
    }

    @Inject
    ForgetOnErasure(EntityManager entityManager, PeopleService people) {
        this.entityManager = entityManager;
        this.people = people;
    }

    void on(@Observes Erasure erased) {
        List<UUID> ids = erased.people().stream().map(PersonId::value).toList();
        deleteProblems(WARNINGS_ABOUT, ids);
        entityManager.createQuery(EMPTY).setParameter("people", ids).executeUpdate();
    }

    /** Lines in error belong to nobody yet: those are found that hold a sign of this person and of nobody else. */
    void cut(@Observes PersonErased erased) {
        deleteProblems(
                LINES_WITH,
                people.files(PLATFORM, erased.people()).stream()
                        .flatMap(file -> signs(file).stream())
                        .toList());
        for (String column : List.of("createdBy", "askedBy")) {
            entityManager
                    .createQuery(
                            "update PeopleImport i set i.%1$s = :pseudonym where i.%1$s = :person".formatted(column))
                    .setParameter("pseudonym", erased.pseudonym().value())
                    .setParameter("person", erased.person().value())
                    .executeUpdate();
        }
    }

    private static Set<String> signs(PersonFile file) {
        Set<String> signs = file.identifiers().stream().map(Identifier::value).collect(Collectors.toSet());
        signs.add(file.mail());
        signs.add(file.login());
        signs.removeIf(Objects::isNull);
        return signs;
    }

    /** In two steps, because EclipseLink (4.0.7) answers a subquery in a delete with a temporary table it cannot make. */
    private void deleteProblems(String found, Collection<?> these) {
        List<UUID> problems = these.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(found, UUID.class)
                        .setParameter("these", these)
                        .getResultList();
        if (!problems.isEmpty()) {
            entityManager
                    .createQuery("delete from ImportProblem p where p.id in :problems")
                    .setParameter("problems", problems)
                    .executeUpdate();
        }
    }
}
