package fr.prendresoin.cohort;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.shared.Ids;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaCohortRepositoryIT extends CohortRepositoryContract {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @Override
    CohortRepository repository() {
        return new JpaCohortRepository(database.entityManager());
    }

    @Override
    FacultyId faculty() {
        return new FacultyId(database.world().faculty());
    }

    @Override
    PromotionId promotion(FacultyId faculty) {
        return database.world().promotion(faculty.value(), Cursus.MEDICINE, 2).promotionId();
    }

    @Override
    PersonId member(PromotionId promotion, Standing standing) {
        PersonId person = database.world().person();
        Object member = Ids.next();
        database.world()
                .sql(
                        "insert into promotion_member values (?, ?, ?, '2026-09-01', null)",
                        member,
                        promotion.value(),
                        person.value());
        if (standing != Standing.REGISTERED) {
            database.world()
                    .sql(
                            "insert into study_situation (id, member_id, kind, from_day, reason, decided_at, begun_at,"
                                    + " version) values (?, ?, ?, '2026-09-01', 'raison', now(6), now(6), 1)",
                            Ids.next(),
                            member,
                            standing.name());
        }
        return person;
    }

    @Override
    void forget() {
        database.world().forget();
    }
}
