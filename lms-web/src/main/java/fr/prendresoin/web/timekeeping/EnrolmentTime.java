package fr.prendresoin.web.timekeeping;

import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.timekeeping.TimeQueries;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The three times of one learner, on the page of their enrolment. */
@Named
@RequestScoped
public class EnrolmentTime {

    private final CurrentActor current;
    private final TimeQueries times;
    private final French french;
    private CourseTimes read;

    protected EnrolmentTime() {
        this(null, null, null);
    }

    @Inject
    EnrolmentTime(CurrentActor current, TimeQueries times, French french) {
        this.current = current;
        this.times = times;
        this.french = french;
    }

    /** Read once for the page, which shows one enrolment. */
    public CourseTimes of(UUID enrolment) {
        if (read == null) {
            read = new CourseTimes(times.of(current.get(), new EnrolmentId(enrolment)), french);
        }
        return read;
    }
}
