package fr.prendresoin.obligation;

import fr.prendresoin.identity.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the files of professionals. */
interface FileRepository {

    void add(FileEntry entry);

    void remove(FileEntry entry);

    /** In order of time. */
    List<KnownSituation> situations(PersonId person);

    /** In order of time. */
    List<KnownSpan> spans(PersonId person);

    /** The last to end first. */
    List<DeclaredAction> actions(PersonId person);

    Optional<DeclaredProof> proof(UUID action);

    /** The bytes of all the proofs of a person, told without reading one. */
    long proofBytes(PersonId person);

    /** The latest first. */
    List<SummarySending> sendings(PersonId person);

    /** The RPPS number a person is known under. */
    Optional<String> rpps(PersonId person);
}
