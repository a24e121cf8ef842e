package fr.prendresoin.obligation;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.World;

class InMemoryFileRepositoryTest extends FileRepositoryContract {

    private final ImaginaryWorld world = new ImaginaryWorld();
    private final InMemoryFileRepository files = new InMemoryFileRepository();

    @Override
    World world() {
        return world;
    }

    @Override
    FileRepository files() {
        return files;
    }
}
