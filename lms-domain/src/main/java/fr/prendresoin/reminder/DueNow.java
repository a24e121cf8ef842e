package fr.prendresoin.reminder;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.message.Channel;
import fr.prendresoin.message.ChannelPolicy;
import fr.prendresoin.message.Preferences;
import fr.prendresoin.message.Recipient;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.progress.ProgressQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides what is to be said to one candidate, and reads what remains for them to do: one statement for each. */
@ApplicationScoped
class DueNow {

    private final ProgressQueries progress;

    protected DueNow() {
        this(null);
    }

    @Inject
    DueNow(ProgressQueries progress) {
        this.progress = progress;
    }

    Optional<DueReminder> of(Candidate candidate, Preferences wanted, ZoneId zone, Instant now) {
        return ReminderRule.due(candidate.situation(), LocalDate.ofInstant(now, zone), zone)
                .flatMap(step -> {
                    boolean reminded = ReminderRule.tooSoon(candidate.reminded(), now, zone);
                    Recipient reader = new Recipient(wanted, candidate.mail() != null, false, reminded);
                    Set<Channel> ways = ways(step, reader);
                    return ways.isEmpty()
                            ? Optional.empty()
                            : course(candidate).map(course -> new DueReminder(candidate, step, ways, course));
                });
    }

    /** What is newly asked stands among the notifications since it was asked: only the letter is still to come. */
    private static Set<Channel> ways(ReminderStep step, Recipient reader) {
        Set<Channel> ways = EnumSet.noneOf(Channel.class);
        if (!reader.reminded()) {
            ways.addAll(ChannelPolicy.channels(step.kind(), reader));
        }
        if (step == ReminderStep.ASKED) {
            ways.remove(Channel.PLATFORM);
        }
        return ways;
    }

    /** Read as its learner reads it, so that the letter and the page say the same. */
    private Optional<LearnerCourse> course(Candidate candidate) {
        return progress.courses(Actor.of(candidate.person(), candidate.name(), List.of())).stream()
                .filter(course -> course.enrolment().enrolmentId().equals(candidate.enrolment()))
                .filter(course ->
                        course.completedAt().isEmpty() && course.enrolment().asked())
                .findFirst();
    }
}
