package fr.prendresoin.progress;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.World;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaProgressRepositoryIT extends ProgressRepositoryContract {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @Override
    World world() {
        return database.world();
    }

    @Override
    ProgressRepository repository() {
        return new JpaProgressRepository(database.entityManager());
    }
}
