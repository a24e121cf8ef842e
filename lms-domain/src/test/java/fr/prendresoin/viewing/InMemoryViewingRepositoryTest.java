package fr.prendresoin.viewing;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.World;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.SignInToken;

class InMemoryViewingRepositoryTest extends ViewingRepositoryContract {

    private final ImaginaryWorld world = new ImaginaryWorld();
    private final InMemoryViewingRepository repository = new InMemoryViewingRepository();

    @Override
    World world() {
        return world;
    }

    @Override
    ViewingRepository repository() {
        return repository;
    }

    @Override
    void session(SignInToken token, PersonId holder, boolean open) {
        if (open) {
            repository.sessions.add(token);
        }
    }
}
