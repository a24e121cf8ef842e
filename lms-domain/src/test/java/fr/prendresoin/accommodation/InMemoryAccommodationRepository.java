package fr.prendresoin.accommodation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps accommodations in a list; every faculty is in the zone of Paris unless a test says otherwise. */
final class InMemoryAccommodationRepository implements AccommodationRepository {

    final Map<Student, FacultyId> students = new HashMap<>();
    final Map<FacultyId, ZoneId> zones = new HashMap<>();
    private final List<Accommodation> kept = new ArrayList<>();

    @Override
    public void add(Accommodation accommodation) {
        kept.add(accommodation);
    }

    @Override
    public Optional<Accommodation> find(AccommodationId id) {
        return kept.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Accommodation> of(PersonId person) {
        List<Accommodation> theirs = new ArrayList<>(
                kept.stream().filter(one -> one.person().equals(person)).toList());
        Collections.reverse(theirs);
        return theirs;
    }

    @Override
    public Optional<FacultyId> facultyOf(Student student) {
        return Optional.ofNullable(students.get(student));
    }

    @Override
    public ZoneId zoneOf(FacultyId faculty) {
        return zones.getOrDefault(faculty, ZoneId.of("Europe/Paris"));
    }
}
