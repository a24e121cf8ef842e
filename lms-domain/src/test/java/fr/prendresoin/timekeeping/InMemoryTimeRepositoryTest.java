package fr.prendresoin.timekeeping;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.World;

class InMemoryTimeRepositoryTest extends TimeRepositoryContract {

    private final World world = new ImaginaryWorld();
    private final TimeRepository repository = new InMemoryTimeRepository();

    @Override
    World world() {
        return world;
    }

    @Override
    TimeRepository repository() {
        return repository;
    }
}
