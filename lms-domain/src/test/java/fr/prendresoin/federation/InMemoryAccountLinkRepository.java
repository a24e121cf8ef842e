package fr.prendresoin.federation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.SubjectNameId;
import fr.prendresoin.shared.Columns;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps links in a list. */
final class InMemoryAccountLinkRepository implements AccountLinkRepository {

    private final List<AccountLink> links = new ArrayList<>();
    private Runnable rival = () -> {};

    List<AccountLink> all() {
        return List.copyOf(links);
    }

    /** This happens once, between the next question and its answer being used. */
    void meanwhile(Runnable happens) {
        rival = happens;
    }

    @Override
    public Optional<AccountLink> find(ExternalSubject subject) {
        return links.stream().filter(link -> link.of(subject)).findFirst();
    }

    @Override
    public boolean linked(PersonId person, String issuer) {
        return links.stream().anyMatch(link -> link.person().equals(person) && link.at(issuer));
    }

    @Override
    public Optional<PersonId> holderOf(SubjectNameId nationalId) {
        return links.stream()
                .filter(link ->
                        link.nationalNumber().filter(nationalId.value()::equals).isPresent())
                .findFirst()
                .map(AccountLink::person);
    }

    @Override
    public void add(AccountLink link) {
        Runnable first = rival;
        rival = () -> {};
        first.run();
        ExternalSubject subject =
                new ExternalSubject((String) Columns.read(link, "issuer"), (String) Columns.read(link, "subject"));
        if (find(subject).isPresent()) {
            throw new PersistenceException("linked already");
        }
        links.add(link);
    }
}
