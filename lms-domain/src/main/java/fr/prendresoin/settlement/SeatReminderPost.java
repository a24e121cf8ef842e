package fr.prendresoin.settlement;

import fr.prendresoin.identity.AccountRow;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.message.Channel;
import fr.prendresoin.message.MessageKind;
import fr.prendresoin.message.NewNotice;
import fr.prendresoin.message.NoticeService;
import fr.prendresoin.message.NoticeSubject;
import fr.prendresoin.message.Told;
import fr.prendresoin.notification.MailId;
import fr.prendresoin.notification.ReminderLetter;
import fr.prendresoin.notification.ReminderOutboxService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes reminders of a session: a letter and a notice for each person, as they want them, and that they were written. */
@ApplicationScoped
class SeatReminderPost {

    private static final Actor PLATFORM = Actor.system("reminders");

    private final SeatReminderRepository reminders;
    private final ReminderOutboxService outbox;
    private final NoticeService notices;
    private final ReminderWays people;

    protected SeatReminderPost() {
        this(null, null, null, null);
    }

    @Inject
    SeatReminderPost(
            SeatReminderRepository reminders,
            ReminderOutboxService outbox,
            NoticeService notices,
            ReminderWays people) {
        this.reminders = reminders;
        this.outbox = outbox;
        this.notices = notices;
        this.people = people;
    }

    void send(ReminderPlan plan) {
        Map<PersonId, MailId> letters = outbox.write(
                PLATFORM, by(Channel.MAIL, plan).map(line -> letter(plan, line)).toList(), plan.leaves());
        notices.tellAll(
                PLATFORM,
                by(Channel.PLATFORM, plan).map(line -> notice(plan, line)).toList());
        reminders.addAll(
                plan.due().stream().map(line -> remember(plan, line, letters)).toList());
    }

    private static Stream<PlannedReminder> by(Channel channel, ReminderPlan plan) {
        return plan.due().stream().filter(line -> line.ways().contains(channel));
    }

    private ReminderLetter letter(ReminderPlan plan, PlannedReminder line) {
        AccountRow reader = people.account(line.participant().person());
        return new ReminderLetter(
                reader.person(),
                reader.mail(),
                reader.name(),
                "relance-dpc",
                SeatLetter.paragraphs(plan.session(), line.lacks(), outbox.address(PLATFORM, page(line))),
                cause(plan, line));
    }

    private static Told notice(ReminderPlan plan, PlannedReminder line) {
        return new Told(
                new PersonId(line.participant().person()),
                MessageKind.REMINDER,
                new NewNotice(
                        NoticeSubject.SESSION_LACKS,
                        plan.session().action().title(),
                        plan.session().endsOn(),
                        page(line),
                        cause(plan, line)));
    }

    /** Once a day, whoever tries twice. */
    private static String cause(ReminderPlan plan, PlannedReminder line) {
        return "seat-reminder:" + line.participant().enrolment() + ":"
                + LocalDate.ofInstant(plan.leaves(), plan.zone());
    }

    private static String page(PlannedReminder line) {
        return "/dpc/mon-parcours/" + line.participant().enrolment();
    }

    private static SeatReminder remember(ReminderPlan plan, PlannedReminder line, Map<PersonId, MailId> letters) {
        SeatReminder reminder = new SeatReminder(plan.session().id(), line, plan.leaves(), plan.zone());
        return Optional.ofNullable(letters.get(new PersonId(line.participant().person())))
                .map(reminder::by)
                .orElse(reminder);
    }
}
