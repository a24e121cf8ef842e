package fr.prendresoin.reminder;

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
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes reminders: one letter for each person, a notice for each course, and that they were written. */
@ApplicationScoped
class ReminderPost {

    private static final Actor PLATFORM = Actor.system("reminders");

    private final ReminderRepository reminders;
    private final ReminderOutboxService outbox;
    private final NoticeService notices;
    private final Clock clock;

    protected ReminderPost() {
        this(null, null, null, null);
    }

    @Inject
    ReminderPost(ReminderRepository reminders, ReminderOutboxService outbox, NoticeService notices, Clock clock) {
        this.reminders = reminders;
        this.outbox = outbox;
        this.notices = notices;
        this.clock = clock;
    }

    /** Returns how many people are reminded. */
    int send(List<DueReminder> due) {
        Map<PersonId, List<DueReminder>> byPerson = due.stream()
                .collect(Collectors.groupingBy(
                        reminder -> reminder.candidate().person(), LinkedHashMap::new, Collectors.toList()));
        Map<PersonId, MailId> letters = outbox.write(
                PLATFORM,
                byPerson.values().stream()
                        .map(ReminderPost::byMail)
                        .filter(lines -> !lines.isEmpty())
                        .map(this::letter)
                        .toList());
        notices.tellAll(
                PLATFORM,
                due.stream()
                        .filter(reminder -> reminder.ways().contains(Channel.PLATFORM))
                        .map(this::notice)
                        .toList());
        reminders.addAll(
                due.stream().map(reminder -> remember(reminder, letters)).toList());
        return byPerson.size();
    }

    private static List<DueReminder> byMail(List<DueReminder> lines) {
        return lines.stream().filter(line -> line.ways().contains(Channel.MAIL)).toList();
    }

    /** Its key is that of its first line, which is said once: two nodes cannot write it both. */
    private ReminderLetter letter(List<DueReminder> lines) {
        Candidate reader = lines.get(0).candidate();
        boolean news = lines.stream().allMatch(line -> line.step() == ReminderStep.ASKED);
        return new ReminderLetter(
                reader.person(),
                reader.mail(),
                reader.name(),
                news ? "nouvelle-formation" : "rappel",
                lines.stream().map(this::paragraph).toList(),
                key(lines.get(0)));
    }

    /** What is said once, is said by the same words. */
    private static String key(DueReminder line) {
        return "reminder:" + line.candidate().enrolment().value() + ":" + line.step() + ":"
                + line.candidate().situation().dueOn();
    }

    private String paragraph(DueReminder line) {
        String address = outbox.address(PLATFORM, ReminderWords.path(line.course()));
        return ReminderWords.paragraph(line.step(), line.course(), address);
    }

    private Told notice(DueReminder line) {
        return new Told(
                line.candidate().person(),
                MessageKind.REMINDER,
                new NewNotice(
                        NoticeSubject.valueOf(line.step().name()),
                        line.course().course().title(),
                        line.candidate().situation().dueOn(),
                        ReminderWords.path(line.course()),
                        key(line)));
    }

    private Reminder remember(DueReminder line, Map<PersonId, MailId> letters) {
        Reminder reminder = new Reminder(line.candidate(), line.step(), clock.instant());
        return line.ways().contains(Channel.MAIL)
                ? reminder.by(letters.get(line.candidate().person()))
                : reminder;
    }
}
