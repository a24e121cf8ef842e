package fr.prendresoin.federation;

import fr.prendresoin.identity.PersonId;
import java.util.List;

/** Keeps the practices of professionals. */
interface PracticeRepository {

    /** In the order in which they were first heard of. */
    List<KnownPractice> of(PersonId person);

    void add(KnownPractice practice);
}
