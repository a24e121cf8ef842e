package fr.prendresoin.cohort;

import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.OrganisationFixtures;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.StudyYear;
import fr.prendresoin.shared.Ids;

class InMemoryCohortRepositoryTest extends CohortRepositoryContract {

    private final InMemoryCohortRepository cohorts = new InMemoryCohortRepository();

    @Override
    CohortRepository repository() {
        return cohorts;
    }

    @Override
    FacultyId faculty() {
        return OrganisationFixtures.anyFaculty();
    }

    @Override
    PromotionId promotion(FacultyId faculty) {
        PromotionId promotion = new PromotionId(Ids.next());
        cohorts.stayIn(
                promotion,
                new StayAttributes(
                        new StudyYear(Cursus.MEDICINE, 2), new AcademicYear(2026), faculty, Standing.REGISTERED));
        return promotion;
    }

    @Override
    PersonId member(PromotionId promotion, Standing standing) {
        PersonId person = IdentityFixtures.anyPerson();
        if (standing != Standing.REGISTERED) {
            cohorts.standing(person, standing);
        }
        return person;
    }

    @Override
    void forget() {
        // A fake keeps the objects themselves: there is nothing to read again.
    }
}
