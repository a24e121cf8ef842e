package fr.prendresoin.notification;

import fr.prendresoin.enrolment.DeadlineMoved;
import fr.prendresoin.enrolment.LearnersEnrolled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Tells people in the platform, at once, what is newly asked of them; the letter comes with those of the day. */
@ApplicationScoped
class NoticeOnEnrolment {

    private final JpaEnrolmentNews news;
    private final Clock clock;

    protected NoticeOnEnrolment() {
        this(null, null);
    }

    @Inject
    NoticeOnEnrolment(JpaEnrolmentNews news, Clock clock) {
        this.news = news;
        this.clock = clock;
    }

    void enrolled(@Observes LearnersEnrolled enrolled) {
        news.tellAsked(enrolled.rule(), enrolled.people(), clock.instant());
    }

    void moved(@Observes DeadlineMoved moved) {
        news.tell(moved.enrolment(), clock.instant());
    }
}
