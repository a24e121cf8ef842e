package fr.prendresoin.notification;

import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.ActionMoved;
import fr.prendresoin.dpc.ActionState;
import fr.prendresoin.dpc.DpcQueries;
import fr.prendresoin.dpc.FundingLost;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.message.MessageKind;
import fr.prendresoin.message.NewNotice;
import fr.prendresoin.message.NoticeSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Tells participants that the action they enrolled in is withdrawn, and who can be funded no more (rules 30 and 31). */
@ApplicationScoped
class NewsOfDpc {

    private final DpcQueries sessions;
    private final Messenger messenger;

    protected NewsOfDpc() {
        this(null, null);
    }

    @Inject
    NewsOfDpc(DpcQueries sessions, Messenger messenger) {
        this.sessions = sessions;
        this.messenger = messenger;
    }

    void moved(@Observes ActionMoved moved) {
        if (moved.into() == ActionState.WITHDRAWN) {
            ActionDetails action = sessions.action(moved.action());
            sessions.enrolledIn(action.actionId())
                    .forEach((enrolment, person) -> withdrawn(action, moved.words(), enrolment, person));
        }
    }

    private void withdrawn(ActionDetails action, String words, UUID enrolment, PersonId person) {
        String cause = NoticeSubject.ACTION_WITHDRAWN + ":" + enrolment;
        messenger.tell(new News(
                person,
                MessageKind.ANSWER,
                new NewNotice(NoticeSubject.ACTION_WITHDRAWN, action.title(), null, place(enrolment), cause),
                "action-retiree",
                Map.of(
                        "action", action.title(),
                        "body", action.bodyName(),
                        "reason", words,
                        "path", place(enrolment).substring(1))));
    }

    void lost(@Observes FundingLost lost) {
        String title = sessions.session(lost.session()).action().title();
        String cause = NoticeSubject.FUNDING_LOST + ":" + lost.enrolment();
        messenger.tell(new News(
                lost.person(),
                MessageKind.ANSWER,
                new NewNotice(NoticeSubject.FUNDING_LOST, title, null, place(lost.enrolment()), cause),
                "financement-perdu",
                Map.of("action", title, "path", place(lost.enrolment()).substring(1))));
    }

    private static String place(UUID enrolment) {
        return "/dpc/mon-parcours/" + enrolment;
    }
}
