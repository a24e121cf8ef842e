package fr.prendresoin.federation;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.identity.PersonId;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaAccountLinkRepositoryIT extends AccountLinkRepositoryContract {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @Override
    AccountLinkRepository links() {
        return new JpaAccountLinkRepository(database.entityManager());
    }

    @Override
    PersonId person() {
        return database.world().person();
    }
}
