package fr.prendresoin.accommodation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Keeps accommodations. */
interface AccommodationRepository {

    void add(Accommodation accommodation);

    Optional<Accommodation> find(AccommodationId id);

    /** Those of a person, latest decision first. */
    List<Accommodation> of(PersonId person);

    /** The faculty of the promotion somebody is in now; empty when they are not in it. */
    Optional<FacultyId> facultyOf(Student student);

    /** What day it is depends on where the faculty is. */
    ZoneId zoneOf(FacultyId faculty);
}
