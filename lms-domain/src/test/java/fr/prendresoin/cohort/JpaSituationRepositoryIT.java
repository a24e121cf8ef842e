package fr.prendresoin.cohort;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.organisation.Cursus;
import fr.prendresoin.shared.Ids;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaSituationRepositoryIT extends SituationRepositoryContract {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private MemberStay stay;

    @BeforeEach
    void somebody_is_in_a_promotion() {
        UUID faculty = database.world().faculty();
        UUID promotion = database.world().promotion(faculty, Cursus.MEDICINE, 2).id();
        stay = new MemberStay(Ids.next(), promotion, database.world().person().value(), faculty, "Europe/Paris");
        database.world()
                .sql(
                        "insert into promotion_member values (?, ?, ?, '2026-09-01', null)",
                        stay.memberId(),
                        promotion,
                        stay.personId());
    }

    @Override
    SituationRepository repository() {
        return new JpaSituationRepository(database.entityManager());
    }

    @Override
    MemberStay stay() {
        return stay;
    }

    @Override
    void forget() {
        database.world().forget();
    }
}
