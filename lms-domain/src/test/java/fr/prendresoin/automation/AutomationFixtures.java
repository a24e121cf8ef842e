package fr.prendresoin.automation;

import fr.prendresoin.organisation.OrganisationFixtures;
import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.Ids;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Access tokens of tests. */
public final class AutomationFixtures {

    private AutomationFixtures() {}

    /** What a token allows that reads and writes in this unit. */
    public static ApiAccess writingIn(UnitId unit) {
        return new ApiAccess(new ApiTokenId(Ids.next()), unit, true);
    }

    /** What a token allows that only reads in this unit. */
    public static ApiAccess readingIn(UnitId unit) {
        return new ApiAccess(new ApiTokenId(Ids.next()), unit, false);
    }

    /** The service that makes, lists and revokes tokens, on a database. */
    public static ApiTokenService tokens(EntityManager entityManager, DomainEvents events, Clock clock) {
        return new ApiTokenService(
                new JpaApiTokenRepository(entityManager), OrganisationFixtures.units(entityManager), events, clock);
    }

    static ApiDoorService door(EntityManager entityManager, Clock clock) {
        return new ApiDoorService(
                new JpaApiTokenRepository(entityManager), OrganisationFixtures.units(entityManager), clock);
    }
}
