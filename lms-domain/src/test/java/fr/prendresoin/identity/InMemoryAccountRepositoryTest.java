package fr.prendresoin.identity;

class InMemoryAccountRepositoryTest extends AccountRepositoryContract {

    private final InMemoryIdentityRepository identities = new InMemoryIdentityRepository();
    private final InMemoryAccountRepository accounts = new InMemoryAccountRepository(identities);

    @Override
    IdentityRepository identities() {
        return identities;
    }

    @Override
    AccountRepository accounts() {
        return accounts;
    }

    @Override
    void forget() {
        // A fake keeps the objects themselves: there is nothing to read again.
    }
}
