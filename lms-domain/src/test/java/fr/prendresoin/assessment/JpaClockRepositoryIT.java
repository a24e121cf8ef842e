package fr.prendresoin.assessment;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.World;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaClockRepositoryIT extends ClockRepositoryContract {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @Override
    World world() {
        return database.world();
    }

    @Override
    ClockRepository clocks() {
        return new JpaClockRepository(database.entityManager());
    }

    @Override
    void add(Attempt attempt) {
        new JpaAttemptRepository(database.entityManager()).add(attempt);
    }
}
