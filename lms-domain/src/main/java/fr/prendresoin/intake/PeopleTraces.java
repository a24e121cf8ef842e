package fr.prendresoin.intake;

import fr.prendresoin.identity.PersonId;
import java.util.Collection;
import java.util.List;

/** Contexts above say whom an import can no longer take back, because they have done something since. */
public interface PeopleTraces {

    /** Those of these people, at most some hundreds, who have left a trace. */
    List<PersonId> among(Collection<PersonId> people);
}
