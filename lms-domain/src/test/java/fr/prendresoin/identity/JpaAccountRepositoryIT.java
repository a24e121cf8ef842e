package fr.prendresoin.identity;

import fr.prendresoin.OnMariaDb;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaAccountRepositoryIT extends AccountRepositoryContract {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @Override
    IdentityRepository identities() {
        return new JpaIdentityRepository(database.entityManager());
    }

    @Override
    AccountRepository accounts() {
        return new JpaAccountRepository(database.entityManager());
    }

    @Override
    void forget() {
        database.world().forget();
    }
}
