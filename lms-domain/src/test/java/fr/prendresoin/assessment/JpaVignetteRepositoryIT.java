package fr.prendresoin.assessment;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.World;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaVignetteRepositoryIT extends VignetteRepositoryContract {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @Override
    World world() {
        return database.world();
    }

    @Override
    VignetteRepository repository() {
        return new JpaVignetteRepository(database.entityManager());
    }
}
