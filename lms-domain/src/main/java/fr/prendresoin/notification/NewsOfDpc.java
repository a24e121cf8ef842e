package fr.prendresoin.notification;

import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.ActionMoved;
import fr.prendresoin.dpc.ActionState;
import fr.prendresoin.dpc.DpcQueries;
import fr.prendresoin.dpc.FundingLost;
import fr.prendresoin.dpc.ParticipantInvited;
import fr.prendresoin.dpc.PlaceOffered;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.message.MessageKind;
import fr.prendresoin.message.NewNotice;
import fr.prendresoin.message.NoticeSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Tells participants that the action they enrolled in is withdrawn, and who can be funded no more (rules 30 and 31); tells
 * who waited that there is a place, and writes to those whom a body invites.
 */
@ApplicationScoped
class NewsOfDpc {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'à' H'\u00A0h\u00A0'mm", Locale.FRENCH);

    private final DpcQueries sessions;
    private final Messenger messenger;
    private final LetterToHolder letters;

    protected NewsOfDpc() {
        this(null, null, null);
    }

    @Inject
    NewsOfDpc(DpcQueries sessions, Messenger messenger, LetterToHolder letters) {
        this.letters = letters;
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

    void offered(@Observes PlaceOffered offered) {
        SessionDetails session = sessions.session(offered.session());
        String place = "/dpc/sessions/" + session.id().value() + "/inscription";
        String title = session.action().title();
        String until = MOMENT.format(offered.until().atZone(ZoneId.of(session.zone())));
        String cause = NoticeSubject.PLACE_OFFERED + ":" + session.id().value() + ":" + offered.until();
        LocalDate day = LocalDate.ofInstant(offered.until(), ZoneId.of(session.zone()));
        messenger.tell(new News(
                offered.person(),
                MessageKind.ANSWER,
                new NewNotice(NoticeSubject.PLACE_OFFERED, title, day, place, cause),
                "place-proposee",
                Map.of("action", title, "until", until, "path", place.substring(1))));
    }

    void invited(@Observes ParticipantInvited invited) {
        SessionDetails session = sessions.session(invited.session());
        Letter letter = Letter.of(
                "invitation-dpc",
                Map.of(
                        "body", session.action().bodyName(),
                        "action", session.action().title(),
                        "start", DAY.format(session.startsOn()),
                        "end", DAY.format(session.endsOn()),
                        "contact", session.action().body().contact(),
                        "path", "dpc/sessions/" + session.id().value() + "/inscription",
                        "site", letters.site()));
        letters.invite(invited.mail(), invited.person(), letter);
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
