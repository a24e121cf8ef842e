package fr.prendresoin.assessment;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.World;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaAttemptRepositoryIT extends AttemptRepositoryContract {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @Override
    World world() {
        return database.world();
    }

    @Override
    AttemptRepository repository() {
        return new JpaAttemptRepository(database.entityManager());
    }
}
