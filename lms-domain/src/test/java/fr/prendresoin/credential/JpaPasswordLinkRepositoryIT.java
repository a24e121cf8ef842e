package fr.prendresoin.credential;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.World;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaPasswordLinkRepositoryIT extends PasswordLinkRepositoryContract {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @Override
    World world() {
        return database.world();
    }

    @Override
    PasswordLinkRepository links() {
        return new JpaPasswordLinkRepository(database.entityManager());
    }
}
