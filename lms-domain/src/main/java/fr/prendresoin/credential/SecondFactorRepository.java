package fr.prendresoin.credential;

import fr.prendresoin.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps second factors and their recovery codes. */
interface SecondFactorRepository {

    Optional<SecondFactor> find(PersonId person);

    void add(SecondFactor factor);

    /** Removes it with its recovery codes. */
    void remove(SecondFactor factor, PersonId person);

    /** Whether no code of this step or of a later one was accepted before; from now on it was. */
    boolean accept(PersonId person, long step);

    void replaceCodes(PersonId person, List<RecoveryCode> codes);

    /** The unused code of this first sign. */
    Optional<RecoveryCode> findCode(PersonId person, String hint);

    /** Whether it was still unused. */
    boolean use(RecoveryCode code, Instant now);

    long codesLeft(PersonId person);
}
