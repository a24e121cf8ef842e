package fr.prendresoin.credential;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.World;

class InMemoryPasswordLinkRepositoryTest extends PasswordLinkRepositoryContract {

    private final World world = new ImaginaryWorld();
    private final PasswordLinkRepository repository = new InMemoryPasswordLinkRepository();

    @Override
    World world() {
        return world;
    }

    @Override
    PasswordLinkRepository links() {
        return repository;
    }
}
