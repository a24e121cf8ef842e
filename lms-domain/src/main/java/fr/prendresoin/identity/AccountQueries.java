package fr.prendresoin.identity;

import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Reads accounts: one's own, and for the platform those it must write to. */
@ApplicationScoped
public class AccountQueries {

    private final AccountRepository accounts;
    private final Clock clock;

    protected AccountQueries() {
        this(null, null);
    }

    @Inject
    AccountQueries(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @throws NotFound for somebody who signs in by no account of ours */
    public AccountRow own(Actor actor) {
        return accounts.findRow(actor.requirePerson()).orElseThrow(() -> new NotFound("account of " + actor.name()));
    }

    /** One's open sessions, the last seen first. */
    public List<SessionRow> ownSessions(Actor actor, SignInToken here) {
        return accounts.openSessions(actor.requirePerson(), clock.instant()).stream()
                .map(session -> session.row(here))
                .toList();
    }

    /** The account of a login; for the administration only, because others must not learn which logins exist. */
    public Optional<AccountRow> find(Actor platform, Login login) {
        platform.requireAdministration();
        return accounts.findRow(login);
    }

    /** The account of a person, for the administration. */
    public Optional<AccountRow> find(Actor platform, PersonId person) {
        platform.requireAdministration();
        return accounts.findRow(person);
    }
}
