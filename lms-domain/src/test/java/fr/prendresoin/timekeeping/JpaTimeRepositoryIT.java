package fr.prendresoin.timekeeping;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.World;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaTimeRepositoryIT extends TimeRepositoryContract {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @Override
    World world() {
        return database.world();
    }

    @Override
    TimeRepository repository() {
        return new JpaTimeRepository(database.entityManager());
    }
}
