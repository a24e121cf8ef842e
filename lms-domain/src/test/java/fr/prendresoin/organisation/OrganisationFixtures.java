package fr.prendresoin.organisation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PeopleErased;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Columns;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.RecordedEvents;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Faculties and promotions of tests. */
public final class OrganisationFixtures {

    private OrganisationFixtures() {}

    /** Appoints people in a repository of its own. */
    public static MembershipService memberships(DomainEvents events, Clock clock) {
        return memberships((actor, change) -> {}, events, clock);
    }

    /** Appointments kept in memory, and who holds what. */
    public static final class Appointments {

        private final InMemoryOrganisationRepository organisations = new InMemoryOrganisationRepository();
        private final MembershipService service;

        public Appointments(NationalAppointments national, DomainEvents events, Clock clock) {
            service = new MembershipService(organisations, national, events, clock);
        }

        public MembershipService service() {
            return service;
        }

        /** The role somebody holds; the platform gives it when they do not. */
        public MembershipId held(PersonId person, Grant grant) {
            if (organisations.findHeld(person, grant).isEmpty()) {
                service.appoint(Actor.system("startup"), person, grant);
            }
            Membership held = organisations.findHeld(person, grant).orElseThrow();
            return new MembershipId((UUID) Columns.read(held, "id"));
        }
    }

    public static FacultyId anyFaculty() {
        return new FacultyId(Ids.next());
    }

    /** A promotion of this faculty in mainland France, in the academic year 2026-2027. */
    public static PromotionRow promotionOf(UUID faculty) {
        return promotionIn("Europe/Paris", faculty);
    }

    /** A promotion of this faculty in this time zone, in the academic year 2026-2027. */
    public static PromotionRow promotionIn(String zone, UUID faculty) {
        return new PromotionRow(Ids.next(), faculty, Cursus.MEDICINE, 4, 2026, zone, 0);
    }

    /** Appointments kept in memory. */
    public static MembershipService memberships(NationalAppointments national, DomainEvents events, Clock clock) {
        return new MembershipService(new InMemoryOrganisationRepository(), national, events, clock);
    }

    /** The service that keeps rolls by the hundred, on a database; it forgets whom these events erase. */
    public static RollService rolls(EntityManager entityManager, RecordedEvents events, Clock clock) {
        events.observe(PeopleErased.class, new ForgetOnErasure(entityManager, events)::on);
        return new RollService(new JpaRollRepository(entityManager), events, clock);
    }

    /** The service that keeps rolls, where nobody is in any. */
    public static RollService noRolls() {
        return new RollService() {
            @Override
            public List<Stay> stays(Actor actor, Collection<PersonId> people) {
                return List.of();
            }
        };
    }

    /** The queries about the units of the tree, on a database. */
    public static UnitQueries units(EntityManager entityManager) {
        return new UnitQueries(entityManager);
    }

    /** The service that opens promotions, on a database. */
    public static PromotionService promotions(EntityManager entityManager, RecordedEvents events, Clock clock) {
        return new PromotionService(new JpaOrganisationRepository(entityManager), events, clock);
    }

    /** The service that gives roles, on a database; one person is enough for each. */
    public static MembershipService memberships(EntityManager entityManager, DomainEvents events, Clock clock) {
        return new MembershipService(
                new JpaOrganisationRepository(entityManager), (actor, change) -> {}, events, clock);
    }

    /** The queries about faculties and promotions, on a database. */
    public static OrganisationQueries queries(EntityManager entityManager) {
        return new OrganisationQueries(entityManager);
    }
}
