package fr.prendresoin.message;

import fr.prendresoin.identity.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps what people chose. */
interface PreferenceRepository {

    void add(PreferenceChoice choice);

    Optional<PreferenceChoice> find(PersonId person, MessageKind kind, Channel channel);

    /** Every choice of these people, in one statement. */
    List<PreferenceChoice> choicesOf(Collection<PersonId> people);
}
