package fr.prendresoin.accommodation;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.World;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionRow;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaAccommodationRepositoryIT extends AccommodationRepositoryContract {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @Override
    World world() {
        return database.world();
    }

    @Override
    AccommodationRepository repository() {
        return new JpaAccommodationRepository(database.entityManager());
    }

    @Override
    void join(PromotionRow promotion, PersonId person) {
        database.world().join(promotion, person);
    }

    @Override
    void leave(PromotionRow promotion, PersonId person) {
        database.world().leave(promotion, person);
    }
}
