package fr.prendresoin.attendance;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An occasion of two half-days in Lyon, the people it expects, and its one trainer and organiser. */
final class AttendanceFixtures implements Occasions {

    static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    static final Instant LONG_AGO = Instant.parse("2026-10-01T00:00:00Z");

    final UUID occasion = Ids.next();
    final Actor trainer;
    final Actor organiser = Actor.of(new PersonId(Ids.next()), "organiser", List.of());
    final List<Expected> expected = new ArrayList<>();
    final Set<PersonId> trainers = new HashSet<>();

    AttendanceFixtures(PersonId trainer) {
        this.trainer = Actor.of(trainer, "trainer", List.of());
        trainers.add(trainer);
    }

    static HalfDay halfDay(Half half) {
        return new HalfDay(DAY, half, Setting.ROOM, "Salle 1", 210);
    }

    Occasion both() {
        return new Occasion(
                occasion, "Une session", ZONE, List.of(halfDay(Half.MORNING), halfDay(Half.AFTERNOON)), trainers);
    }

    Expected expect(PersonId person, UUID enrolment) {
        Expected seat = new Expected(enrolment, person, "Ana", "Martin", LONG_AGO, null);
        expected.add(seat);
        return seat;
    }

    static Actor actor(Expected seat) {
        return Actor.of(seat.person(), seat.name(), List.of());
    }

    @Override
    public Optional<Occasion> find(UUID id) {
        return id.equals(occasion) ? Optional.of(both()) : Optional.empty();
    }

    @Override
    public List<Expected> expected(UUID id) {
        return id.equals(occasion) ? List.copyOf(expected) : List.of();
    }

    @Override
    public Optional<UUID> ofEnrolment(UUID enrolment) {
        return expected.stream()
                .filter(each -> each.enrolment().equals(enrolment))
                .map(each -> occasion)
                .findFirst();
    }

    @Override
    public List<UUID> ofPerson(PersonId person) {
        boolean here = trainers.contains(person)
                || expected.stream().anyMatch(each -> each.person().equals(person));
        return here ? List.of(occasion) : List.of();
    }

    @Override
    public boolean organises(Actor actor, UUID id) {
        return id.equals(occasion) && actor.equals(organiser);
    }
}
