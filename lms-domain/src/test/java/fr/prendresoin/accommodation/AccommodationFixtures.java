package fr.prendresoin.accommodation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.shared.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Accommodations for the tests of other contexts. */
public final class AccommodationFixtures {

    private AccommodationFixtures() {}

    /** Nobody was given anything. */
    public static AccommodationQueries nothing(Clock clock) {
        return new AccommodationQueries(new InMemoryAccommodationRepository(), clock);
    }

    /** This person was given this, from today for a year. */
    public static AccommodationQueries given(PersonId person, Allowance given, Clock clock) {
        InMemoryAccommodationRepository repository = new InMemoryAccommodationRepository();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        repository.add(
                new Accommodation(person, new FacultyId(Ids.next()), given, new Days(today, today.plusYears(1))));
        return new AccommodationQueries(repository, clock);
    }
}
