package fr.prendresoin.viewing;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.SignInToken;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps who saw the platform as whom. */
interface ViewingRepository {

    void add(Viewing viewing);

    /** Those of this session that have not ended, the newest first. */
    List<Viewing> open(SignInToken token);

    /** Those whose time or whose session is over, though nobody said so. */
    List<Viewing> overdue(Instant now);

    /** Those of this person, the newest first. */
    List<Viewing> of(PersonId person, int most);

    /** Whether somebody is at this moment in a promotion of one of these faculties. */
    boolean studiesIn(PersonId person, Set<UUID> faculties);

    void forget(Collection<PersonId> people);
}
