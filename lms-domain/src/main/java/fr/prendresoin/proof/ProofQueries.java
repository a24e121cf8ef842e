package fr.prendresoin.proof;

import fr.prendresoin.attendance.OccasionEvidence;
import fr.prendresoin.dpc.DpcQueries;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Gives evidence files to whom they are about, and to the body that must be able to show them. */
@ApplicationScoped
public class ProofQueries {

    private final EntityManager entityManager;
    private final DpcQueries sessions;
    private final SeatProofs seats;
    private final ProofWriter writer;

    protected ProofQueries() {
        this(null, null, null, null);
    }

    @Inject
    ProofQueries(EntityManager entityManager, DpcQueries sessions, SeatProofs seats, ProofWriter writer) {
        this.entityManager = entityManager;
        this.sessions = sessions;
        this.seats = seats;
        this.writer = writer;
    }

    /** @throws NotFound when the enrolment is not the actor's */
    public EvidenceFile own(Actor actor, EnrolmentId enrolment) {
        requireOwn(actor, enrolment);
        return output -> writer.write(enrolment, Reader.HOLDER, seats.of(enrolment), output);
    }

    /** @throws NotYours unless the actor organises for the body in whose session the seat is */
    public EvidenceFile organised(Actor actor, EnrolmentId enrolment) {
        SessionId session = sessions.sessionOf(enrolment.value())
                .orElseThrow(() -> new NotFound("seat " + enrolment + " for " + actor.name()));
        sessions.requireOrganiser(actor, session);
        return output -> writer.write(enrolment, Reader.BODY, seats.of(enrolment), output);
    }

    /**
     * The evidence files of a session.
     *
     * @throws NotYours unless the actor organises for its body
     */
    public SessionArchive session(Actor actor, SessionId session) {
        sessions.requireOrganiser(actor, session);
        OccasionEvidence sheets = seats.sheets(session);
        return new SessionArchive(sessions.participants(session), (participant, output) -> {
            EnrolmentId enrolment = new EnrolmentId(participant.enrolment());
            writer.write(enrolment, Reader.BODY, seats.of(enrolment, sheets), output);
        });
    }

    private void requireOwn(Actor actor, EnrolmentId enrolment) {
        boolean own = !entityManager
                .createNativeQuery("select 1 from enrolment where id = ? and person_id = ?")
                .setParameter(1, enrolment.value().toString())
                .setParameter(2, actor.requirePerson().value().toString())
                .getResultList()
                .isEmpty();
        if (!own) {
            throw new NotFound("enrolment " + enrolment + " of " + actor.name());
        }
    }
}
