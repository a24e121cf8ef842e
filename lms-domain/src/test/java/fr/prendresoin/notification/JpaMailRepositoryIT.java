package fr.prendresoin.notification;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.World;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaMailRepositoryIT extends MailRepositoryContract {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @Override
    World world() {
        return database.world();
    }

    @Override
    MailRepository mails() {
        return new JpaMailRepository(database.entityManager());
    }
}
