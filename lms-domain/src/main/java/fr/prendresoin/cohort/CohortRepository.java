package fr.prendresoin.cohort;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.UnitId;
import java.util.List;
import java.util.Map;

/** Keeps cohorts, and reads of stays what their conditions ask. */
interface CohortRepository {

    void add(Cohort cohort);

    /** @throws fr.prendresoin.shared.NotFound when there is none */
    Cohort get(CohortId id);

    /** Whether a cohort of the unit that is not archived has this name. */
    boolean nameTaken(UnitId unit, String name);

    /** The cohorts of the units above a faculty that are not archived. */
    List<Cohort> over(FacultyId faculty);

    /** What every stay in a promotion has in common; standing is left as registered. */
    StayAttributes stayIn(PromotionId promotion);

    /** How these people stand in a promotion they are in; who is simply registered is left out. */
    Map<PersonId, Standing> standings(PromotionId promotion, List<PersonId> people);
}
