package fr.prendresoin.organisation;

import fr.prendresoin.identity.PeopleErased;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.RecordedEvents;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** Faculties and promotions of tests. */
public final class OrganisationFixtures {

    private OrganisationFixtures() {}

    /** Appoints people in a repository of its own. */
    public static MembershipService memberships(DomainEvents events, Clock clock) {
        return memberships((actor, person, grant) -> {}, events, clock);
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
        events.observe(PeopleErased.class, new ForgetOnErasure(entityManager)::on);
        return new RollService(new JpaRollRepository(entityManager), events, clock);
    }

    /** The service that keeps rolls, where nobody asks it anything. */
    public static RollService noRolls() {
        return new RollService();
    }

    /** The queries about the units of the tree, on a database. */
    public static UnitQueries units(EntityManager entityManager) {
        return new UnitQueries(entityManager);
    }

    /** The service that opens promotions, on a database. */
    public static PromotionService promotions(EntityManager entityManager, RecordedEvents events, Clock clock) {
        return new PromotionService(new JpaOrganisationRepository(entityManager), events, clock);
    }

    /** The queries about faculties and promotions, on a database. */
    public static OrganisationQueries queries(EntityManager entityManager) {
        return new OrganisationQueries(entityManager);
    }

    /** Appointments on a database, which no second person must agree to. */
    public static MembershipService memberships(EntityManager entityManager, DomainEvents events, Clock clock) {
        return new MembershipService(
                new JpaOrganisationRepository(entityManager), (actor, person, grant) -> {}, events, clock);
    }

    /** The queries about the tree of units, on a database. */
    public static UnitTreeQueries unitTree(EntityManager entityManager) {
        return new UnitTreeQueries(entityManager);
    }
}
