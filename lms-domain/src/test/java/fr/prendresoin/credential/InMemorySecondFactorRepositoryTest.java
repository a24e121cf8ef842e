package fr.prendresoin.credential;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.World;

class InMemorySecondFactorRepositoryTest extends SecondFactorRepositoryContract {

    private final World world = new ImaginaryWorld();
    private final SecondFactorRepository repository = new InMemorySecondFactorRepository();

    @Override
    World world() {
        return world;
    }

    @Override
    SecondFactorRepository factors() {
        return repository;
    }
}
