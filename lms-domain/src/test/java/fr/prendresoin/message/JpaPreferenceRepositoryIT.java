package fr.prendresoin.message;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.World;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaPreferenceRepositoryIT extends PreferenceRepositoryContract {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @Override
    World world() {
        return database.world();
    }

    @Override
    PreferenceRepository choices() {
        return new JpaPreferenceRepository(database.entityManager());
    }
}
