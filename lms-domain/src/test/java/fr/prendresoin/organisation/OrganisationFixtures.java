package fr.prendresoin.organisation;

import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.Ids;
import java.time.Clock;
import java.util.UUID;

/** Faculties and promotions of tests. */
public final class OrganisationFixtures {

    private OrganisationFixtures() {}

    /** Appoints people in a repository of its own. */
    public static MembershipService memberships(DomainEvents events, Clock clock) {
        return new MembershipService(new InMemoryOrganisationRepository(), events, clock);
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
}
