package fr.prendresoin.progress;

import fr.prendresoin.attendance.PresenceSigned;
import fr.prendresoin.catalogue.Course;
import fr.prendresoin.catalogue.Meeting;
import fr.prendresoin.completion.Fact;
import fr.prendresoin.completion.Journey;
import fr.prendresoin.enrolment.EnrolmentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Turns the first signed half-day into the presence at the meeting of the course, in the transaction of the signature. How
 * many half-days an action asks for is not for the course to know.
 */
@ApplicationScoped
class FactOnPresenceSigned {

    private final ProgressLedger ledger;
    private final Journeys journeys;

    protected FactOnPresenceSigned() {
        this(null, null);
    }

    @Inject
    FactOnPresenceSigned(ProgressLedger ledger, Journeys journeys) {
        this.ledger = ledger;
        this.journeys = journeys;
    }

    void on(@Observes PresenceSigned signed) {
        EnrolmentId enrolment = new EnrolmentId(signed.enrolment());
        ledger.stateOf(enrolment);
        Journey journey = journeys.of(enrolment);
        meetingOn(journey.course(), signed.day())
                .map(Meeting::slug)
                .filter(meeting -> journey.facts().presentSince(meeting).isEmpty())
                .ifPresent(
                        meeting -> ledger.record(enrolment, Fact.presence(meeting, signed.at(), signed.day(), true)));
    }

    /** The meeting of that day; or the only one there is, when the course itself names no other day. */
    static Optional<Meeting> meetingOn(Course course, LocalDate day) {
        List<Meeting> meetings = course.activities().stream()
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .toList();
        return meetings.stream()
                .filter(meeting -> meeting.appointment().on().equals(Optional.of(day)))
                .findFirst()
                .or(() -> meetings.stream()
                        .filter(meeting -> meetings.size() == 1
                                && meeting.appointment().on().isEmpty())
                        .findFirst());
    }
}
