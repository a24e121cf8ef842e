package fr.prendresoin.progress;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.World;

class InMemoryProgressRepositoryTest extends ProgressRepositoryContract {

    private final ImaginaryWorld world = new ImaginaryWorld();
    private final ProgressRepository repository = new InMemoryProgressRepository(world::enrolmentsOf);

    @Override
    World world() {
        return world;
    }

    @Override
    ProgressRepository repository() {
        return repository;
    }
}
