package fr.prendresoin.assessment;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.World;

class InMemoryAttemptRepositoryTest extends AttemptRepositoryContract {

    private final World world = new ImaginaryWorld();
    private final AttemptRepository repository = new InMemoryAttemptRepository();

    @Override
    World world() {
        return world;
    }

    @Override
    AttemptRepository repository() {
        return repository;
    }
}
