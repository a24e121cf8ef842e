package fr.prendresoin.organisation;

import fr.prendresoin.shared.Ids;
import java.util.UUID;

/** Faculties and promotions of tests. */
public final class OrganisationFixtures {

    private OrganisationFixtures() {}

    public static FacultyId anyFaculty() {
        return new FacultyId(Ids.next());
    }

    /** A promotion of this faculty as lists show it, in the academic year 2026-2027. */
    public static PromotionRow promotionOf(UUID faculty) {
        return new PromotionRow(Ids.next(), faculty, Cursus.MEDICINE, 4, 2026, 0);
    }
}
