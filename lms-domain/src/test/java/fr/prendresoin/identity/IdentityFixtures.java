package fr.prendresoin.identity;

import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People who act in tests. */
public final class IdentityFixtures {

    private IdentityFixtures() {}

    public static PersonId anyPerson() {
        return new PersonId(Ids.next());
    }

    /** Somebody signed in who holds no role. */
    public static Actor anyLearner() {
        return learner(anyPerson());
    }

    /** This person, signed in. */
    public static Actor learner(PersonId person) {
        return Actor.of(person, "learner", List.of());
    }

    /** The manager of exactly this faculty. */
    public static Actor managerOf(UUID faculty) {
        return Actor.of(anyPerson(), "manager", List.of(new Grant(Role.FACULTY_MANAGER, faculty)));
    }

    public static Actor administrator() {
        return Actor.of(anyPerson(), "administrator", List.of(new Grant(Role.ADMINISTRATOR, null)));
    }

    public static Actor doyens() {
        return Actor.of(anyPerson(), "doyens", List.of(new Grant(Role.DOYENS, null)));
    }

    /** The service that knows people by the hundred, on a database. */
    public static PeopleService people(EntityManager entityManager, DomainEvents events, Clock clock) {
        return new PeopleService(
                new JpaPeopleRepository(entityManager), new JpaErasureRepository(entityManager), events, clock);
    }

    /** What is kept of a password. */
    public static String hashOf(String password) {
        return Passwords.hash(password);
    }

    /** The service that keeps people and accounts one by one, on a database. */
    public static PersonService persons(EntityManager entityManager, DomainEvents events, Clock clock) {
        return new PersonService(new JpaIdentityRepository(entityManager), leaving -> Optional.empty(), events, clock);
    }
}
