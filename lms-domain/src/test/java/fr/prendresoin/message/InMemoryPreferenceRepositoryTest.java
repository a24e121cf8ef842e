package fr.prendresoin.message;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.World;

class InMemoryPreferenceRepositoryTest extends PreferenceRepositoryContract {

    private final World world = new ImaginaryWorld();
    private final PreferenceRepository repository = new InMemoryPreferenceRepository();

    @Override
    World world() {
        return world;
    }

    @Override
    PreferenceRepository choices() {
        return repository;
    }
}
