package fr.prendresoin.participation;

import fr.prendresoin.attendance.Expected;
import fr.prendresoin.attendance.Half;
import fr.prendresoin.attendance.HalfDay;
import fr.prendresoin.attendance.Occasion;
import fr.prendresoin.attendance.Occasions;
import fr.prendresoin.attendance.Setting;
import fr.prendresoin.dpc.DpcQueries;
import fr.prendresoin.dpc.ParticipantRow;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.dpc.TrainerRow;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sessions of DPC actions, as those who sign half-days know them. */
@ApplicationScoped
class SessionOccasions implements Occasions {

    private static final String TAKEN = "select s.sessionId from DpcSeat s join Enrolment e on e.id = s.enrolmentId"
            + " where e.personId = :person";

    private static final String TRAINED = "select t.sessionId from DpcTrainer t where t.personId = :person";

    private final DpcQueries sessions;
    private final EntityManager entityManager;

    protected SessionOccasions() {
        this(null, null);
    }

    @Inject
    SessionOccasions(DpcQueries sessions, EntityManager entityManager) {
        this.sessions = sessions;
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Occasion> find(UUID occasion) {
        return sessions.find(new SessionId(occasion)).map(SessionOccasions::occasion);
    }

    private static Occasion occasion(SessionDetails session) {
        return new Occasion(
                session.id().value(),
                session.action().title(),
                ZoneId.of(session.zone()),
                session.halfDays().stream().map(SessionOccasions::halfDay).toList(),
                session.trainers().stream()
                        .map(TrainerRow::person)
                        .filter(Objects::nonNull)
                        .map(PersonId::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static HalfDay halfDay(fr.prendresoin.dpc.HalfDay planned) {
        return new HalfDay(
                planned.day(),
                Half.valueOf(planned.half().name()),
                Setting.valueOf(planned.kind().name()),
                planned.place(),
                planned.minutes());
    }

    @Override
    public List<Expected> expected(UUID occasion) {
        return sessions.participants(new SessionId(occasion)).stream()
                .map(SessionOccasions::expected)
                .toList();
    }

    private static Expected expected(ParticipantRow row) {
        return new Expected(
                row.enrolment(),
                new PersonId(row.person()),
                row.givenName(),
                row.familyName(),
                row.enrolledAt(),
                row.withdrawnAt());
    }

    @Override
    public Optional<UUID> ofEnrolment(UUID enrolment) {
        return sessions.sessionOf(enrolment).map(SessionId::value);
    }

    @Override
    public List<UUID> ofPerson(PersonId person) {
        return Stream.concat(ids(TAKEN, person), ids(TRAINED, person))
                .distinct()
                .toList();
    }

    private Stream<UUID> ids(String query, PersonId person) {
        return entityManager
                .createQuery(query, UUID.class)
                .setParameter("person", person.value())
                .getResultStream();
    }

    @Override
    public boolean organises(Actor actor, UUID occasion) {
        return sessions.organises(actor, new SessionId(occasion));
    }
}
