package fr.prendresoin.notification;

import fr.prendresoin.ImaginaryWorld;
import fr.prendresoin.World;

class InMemoryMailRepositoryTest extends MailRepositoryContract {

    private final World world = new ImaginaryWorld();
    private final MailRepository repository = new InMemoryMailRepository();

    @Override
    World world() {
        return world;
    }

    @Override
    MailRepository mails() {
        return repository;
    }
}
