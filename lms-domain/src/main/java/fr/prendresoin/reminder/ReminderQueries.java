package fr.prendresoin.reminder;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.EnrolmentQueries;
import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells managers which reminders somebody of theirs was sent. */
@ApplicationScoped
public class ReminderQueries {

    private final EnrolmentQueries enrolments;
    private final ReminderRepository reminders;

    protected ReminderQueries() {
        this(null, null);
    }

    @Inject
    ReminderQueries(EnrolmentQueries enrolments, ReminderRepository reminders) {
        this.enrolments = enrolments;
        this.reminders = reminders;
    }

    /**
     * The newest first.
     *
     * @throws fr.prendresoin.shared.NotFound when the names of its faculty are not the actor's to read
     */
    public List<ReminderRow> of(Actor actor, EnrolmentId enrolment) {
        return reminders.of(enrolments.details(actor, enrolment).enrolmentId());
    }
}
