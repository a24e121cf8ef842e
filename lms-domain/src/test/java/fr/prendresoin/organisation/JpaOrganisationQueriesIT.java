package fr.prendresoin.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaOrganisationQueriesIT {

    @RegisterExtension
    final OnMariaDb database = new OnMariaDb();

    @Test
    void a_promotion_knows_the_time_zone_of_its_faculty_and_counts_who_is_present() {
        UUID faculty = database.world().faculty();
        database.world().sql("update faculty set zone = 'Indian/Reunion' where id = ?", faculty);
        PromotionRow promotion = database.world().promotion(faculty, Cursus.MEDICINE, 3);
        PersonId gone = database.world().person();
        database.world().join(promotion, database.world().person());
        database.world().join(promotion, gone);
        database.world().leave(promotion, gone);
        Actor manager = IdentityFixtures.managerOf(faculty);

        PromotionRow read =
                new OrganisationQueries(database.entityManager()).getPromotion(manager, promotion.promotionId());

        assertThat(read)
                .isEqualTo(new PromotionRow(promotion.id(), faculty, Cursus.MEDICINE, 3, 2026, "Indian/Reunion", 1));
    }
}
