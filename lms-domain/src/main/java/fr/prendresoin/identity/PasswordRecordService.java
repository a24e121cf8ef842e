package fr.prendresoin.identity;

import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Writes a password that was already checked and hashed, in a transaction that no hash prolongs. */
@ApplicationScoped
@Transactional
class PasswordRecordService {

    private final IdentityRepository identities;
    private final AccountRepository accounts;
    private final DomainEvents events;
    private final Clock clock;

    protected PasswordRecordService() {
        this(null, null, null, null);
    }

    @Inject
    PasswordRecordService(IdentityRepository identities, AccountRepository accounts, DomainEvents events, Clock clock) {
        this.identities = identities;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Ends every session of the person, but the one that is kept if any. */
    void replace(PersonId person, NewPassword chosen, Optional<SignInToken> kept) {
        identities
                .findAccountOf(person)
                .orElseThrow(() -> new NotFound("account of " + person))
                .choose(chosen);
        kept.ifPresentOrElse(
                token -> accounts.endOtherSessions(person, token, clock.instant()),
                () -> identities.endSessionsOf(person, clock.instant()));
        events.publish(new PasswordChanged(person));
    }
}
