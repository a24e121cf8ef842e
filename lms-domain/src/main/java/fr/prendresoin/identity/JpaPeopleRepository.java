package fr.prendresoin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps people by the hundred in the database. */
@ApplicationScoped
class JpaPeopleRepository implements PeopleRepository {

    private static final String FILES = "select p.id, p.familyName, p.givenName, p.mail, a.login from Person p"
            + " left join Account a on a.personId = p.id where p.id in :people";

    private final EntityManager entityManager;

    protected JpaPeopleRepository() {
        this(null);
    }

    @Inject
    JpaPeopleRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void addAll(List<?> entities) {
        entities.forEach(entityManager::persist);
        entityManager.flush();
    }

    @Override
    public List<PersonId> knownUnder(Collection<Identifier> identifiers) {
        Set<UUID> known = new HashSet<>();
        bySeries(identifiers)
                .forEach((series, values) -> known.addAll(entityManager
                        .createQuery(
                                "select i.personId from PersonIdentifier i where i.scheme = :scheme"
                                        + " and i.authority = :authority and i.value in :values and i.endedAt is null",
                                UUID.class)
                        .setParameter("scheme", series.scheme())
                        .setParameter("authority", series.authority())
                        .setParameter("values", values)
                        .getResultList()));
        return known.stream().map(PersonId::new).toList();
    }

    /** The numbers of one scheme and authority are looked up together: the index begins with both. */
    private record Series(IdentifierScheme scheme, String authority) {}

    private static Map<Series, List<String>> bySeries(Collection<Identifier> identifiers) {
        return identifiers.stream()
                .collect(Collectors.groupingBy(
                        each -> new Series(each.scheme(), each.authority()),
                        Collectors.mapping(Identifier::value, Collectors.toList())));
    }

    @Override
    public List<PersonFile> filesOf(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = values(people);
        Map<UUID, Set<Identifier>> numbers = numbersOf(ids);
        return entityManager
                .createQuery(FILES, Object[].class)
                .setParameter("people", ids)
                .getResultStream()
                .map(row -> new PersonFile(
                        new PersonId((UUID) row[0]),
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        numbers.getOrDefault((UUID) row[0], Set.of())))
                .toList();
    }

    /** Values and no entities: ten thousand of them need not be watched for changes. */
    private Map<UUID, Set<Identifier>> numbersOf(List<UUID> people) {
        Map<UUID, Set<Identifier>> numbers = new HashMap<>();
        entityManager
                .createQuery(
                        "select i.personId, i.scheme, i.authority, i.value from PersonIdentifier i"
                                + " where i.personId in :people and i.endedAt is null",
                        Object[].class)
                .setParameter("people", people)
                .getResultStream()
                .forEach(row -> numbers.computeIfAbsent((UUID) row[0], person -> new HashSet<>())
                        .add(new Identifier((IdentifierScheme) row[1], (String) row[2], (String) row[3])));
        return numbers;
    }

    @Override
    public Map<Login, PersonId> holders(Collection<Login> logins) {
        if (logins.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select a.login, a.personId from Account a where a.login in :logins", Object[].class)
                .setParameter("logins", logins.stream().map(Login::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> new Login((String) row[0]), row -> new PersonId((UUID) row[1])));
    }

    @Override
    public List<Person> get(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select p from Person p where p.id in :people", Person.class)
                        .setParameter("people", values(people))
                        .getResultList();
    }

    @Override
    public void removeIdentifiers(Collection<Identifier> identifiers) {
        bySeries(identifiers).forEach((series, values) -> entityManager
                .createQuery("delete from PersonIdentifier i where i.scheme = :scheme"
                        + " and i.authority = :authority and i.value in :values")
                .setParameter("scheme", series.scheme())
                .setParameter("authority", series.authority())
                .setParameter("values", values)
                .executeUpdate());
    }

    @Override
    public void removeAccounts(Collection<Login> logins) {
        if (!logins.isEmpty()) {
            entityManager
                    .createQuery("delete from Account a where a.login in :logins")
                    .setParameter("logins", logins.stream().map(Login::value).toList())
                    .executeUpdate();
        }
    }

    @Override
    public List<PersonId> haveSignedIn(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select distinct a.personId from Account a join SignInSession s on s.accountId = a.id"
                                + " where a.personId in :people",
                        UUID.class)
                .setParameter("people", values(people))
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    private static List<UUID> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
