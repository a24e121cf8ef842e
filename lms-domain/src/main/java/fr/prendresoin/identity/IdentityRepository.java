package fr.prendresoin.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps people, accounts and signed-in browsers. */
interface IdentityRepository {

    void add(Person person);

    void add(Account account);

    void add(SignInSession session);

    void add(PersonIdentifier identifier);

    /** Who is or was known under a number: one number names one person. */
    Optional<PersonIdentifier> findIdentifier(Identifier identifier);

    Optional<Person> findPerson(PersonId id);

    Optional<Account> findByLogin(Login login);

    Optional<Account> findAccountOf(PersonId person);

    /** The accounts of all whose mail this is; several people may share one. */
    List<Account> findByMail(String mail);

    /** Locked until the transaction ends, so that parallel guesses count one after the other. */
    Optional<SignInThrottle> lockThrottle(Login login);

    /** Like {@link #lockThrottle}, made when there is none yet, also when two failures come at once. */
    SignInThrottle throttleOf(Login login);

    /** Deletes sessions and steps opened, and failures counted, before a moment; returns how many sessions. */
    int forgetBefore(Instant moment);

    void touchSession(SignInToken token, Instant now);

    void endSession(SignInToken token, Instant now);

    void endSessionsOf(PersonId person, Instant now);
}
