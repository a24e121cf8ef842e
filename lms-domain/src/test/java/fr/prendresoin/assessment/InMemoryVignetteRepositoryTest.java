package fr.prendresoin.assessment;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.World;

class InMemoryVignetteRepositoryTest extends VignetteRepositoryContract {

    private final World world = new ImaginaryWorld();
    private final VignetteRepository repository = new InMemoryVignetteRepository();

    @Override
    World world() {
        return world;
    }

    @Override
    VignetteRepository repository() {
        return repository;
    }
}
