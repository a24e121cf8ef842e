package fr.prendresoin.identity;

import java.time.Instant;
import java.util.Optional;

/** Keeps people, accounts and signed-in browsers. */
interface IdentityRepository {

    void add(Person person);

    void add(Account account);

    void add(SignInSession session);

    void add(SignInThrottle throttle);

    Optional<Account> findByLogin(Login login);

    /** Locked until the transaction ends, so that parallel guesses count one after the other. */
    Optional<SignInThrottle> lockThrottle(Login login);

    void touchSession(SignInToken token, Instant now);

    void endSession(SignInToken token, Instant now);

    void endSessionsOf(PersonId person, Instant now);
}
