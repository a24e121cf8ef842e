package fr.prendresoin.evidence;

class InMemoryJournalRepositoryTest extends JournalRepositoryContract {

    private final InMemoryJournalRepository repository = new InMemoryJournalRepository();

    @Override
    JournalRepository repository() {
        return repository;
    }

    @Override
    void forget() {}
}
