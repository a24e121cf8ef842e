package fr.prendresoin.federation;

import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;

class InMemoryAccountLinkRepositoryTest extends AccountLinkRepositoryContract {

    private final InMemoryAccountLinkRepository links = new InMemoryAccountLinkRepository();

    @Override
    AccountLinkRepository links() {
        return links;
    }

    @Override
    PersonId person() {
        return IdentityFixtures.anyPerson();
    }
}
