package fr.prendresoin.identity;

import fr.prendresoin.shared.Columns;
import fr.prendresoin.shared.RecordedEvents;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people, accounts and sessions of a test that lets people in without a password. */
public final class ExternalPeople {

    private final InMemoryIdentityRepository identities = new InMemoryIdentityRepository();
    private final Codes codes = new Codes();
    private final PersonService people;
    private final ExternalSignInService signIns;
    private final Clock clock;

    public ExternalPeople(Clock clock) {
        this.people = new PersonService(identities, leaving -> Optional.empty(), new RecordedEvents(), clock);
        this.signIns = new ExternalSignInService(identities, new InMemoryAccountRepository(identities), codes, clock);
        this.clock = clock;
    }

    /** From now on this person gives a code after their password. */
    public void protects(PersonId person) {
        codes.awaited.add(person);
    }

    public PersonService people() {
        return people;
    }

    public ExternalSignInService signIns() {
        return signIns;
    }

    /** Somebody the platform knows already, without an account. */
    public PersonId somebody() {
        return people.register(Actor.system("test"), "Testfamille", "Testprénom");
    }

    /** Under which number of which register the directory says a person is known; empty when it says nothing. */
    public Optional<String> provenNumber(PersonId person) {
        return identities.identifiers.stream()
                .filter(each ->
                        each.names(person) && Columns.read(each, "source").equals("DIRECTORY"))
                .map(each -> Columns.read(each, "scheme") + " " + Columns.read(each, "value"))
                .findFirst();
    }

    public int registered() {
        return identities.people.size();
    }

    public int sessions() {
        return identities.sessions.size();
    }

    /** How many browsers are asked for a code. */
    public int awaited() {
        return identities.pending.size();
    }

    /** The given name, then the family name, of the person last registered. */
    public String lastName() {
        Person last = identities.people.get(identities.people.size() - 1);
        return Columns.read(last, "givenName") + " " + Columns.read(last, "familyName");
    }

    /** Whose session this is; empty when there is none. */
    public Optional<PersonId> behind(SignInToken token) {
        return identities.sessions.stream()
                .filter(session -> Columns.read(session, "tokenHash").equals(token.hash()))
                .map(session -> (UUID) Columns.read(session, "accountId"))
                .flatMap(id -> identities.accounts.stream()
                        .filter(account -> account.id().equals(id)))
                .map(account -> new PersonId((UUID) Columns.read(account, "personId")))
                .findFirst();
    }

    public void suspend(PersonId person) {
        identities.findAccountOf(person).orElseThrow().suspend(clock.instant());
    }

    List<Account> accounts() {
        return identities.accounts;
    }

    /** Second factors of a test: chosen, never asked for. */
    private static final class Codes implements SecondStep {

        private final List<PersonId> awaited = new ArrayList<>();

        @Override
        public boolean awaitedFrom(PersonId person) {
            return awaited.contains(person);
        }

        @Override
        public boolean accepts(PersonId person, String code) {
            return false;
        }
    }
}
