package fr.prendresoin.credential;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.World;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaSecondFactorRepositoryIT extends SecondFactorRepositoryContract {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @Override
    World world() {
        return database.world();
    }

    @Override
    SecondFactorRepository factors() {
        return new JpaSecondFactorRepository(database.entityManager());
    }
}
