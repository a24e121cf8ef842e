package fr.prendresoin.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what people see and change of their own account, and the step between password and code. */
interface AccountRepository {

    Optional<AccountRow> findRow(Login login);

    Optional<AccountRow> findRow(PersonId person);

    /** Their sessions that hold now, the last seen first. */
    List<SignInSession> openSessions(PersonId person, Instant now);

    /** Ends all of them but one; returns how many. */
    int endOtherSessions(PersonId person, SignInToken kept, Instant now);

    void add(PendingSignIn step);

    /** The account whose code is awaited, unless the password was typed before a moment. */
    Optional<Account> findPending(SignInToken step, Instant after);

    /** Whether it was still there. */
    boolean removePending(SignInToken step);
}
