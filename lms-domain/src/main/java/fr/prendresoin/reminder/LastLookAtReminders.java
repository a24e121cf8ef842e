package fr.prendresoin.reminder;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.message.Channel;
import fr.prendresoin.message.PreferenceService;
import fr.prendresoin.message.Preferences;
import fr.prendresoin.notification.LastLook;
import fr.prendresoin.notification.MailId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks once more before reminders leave: who has completed, is exempt, away, suspended or does not want them any more is
 * left in peace, and so is everybody at night. A letter of which one line is no longer so does not leave at all; the rest
 * of it is written anew.
 */
@ApplicationScoped
class LastLookAtReminders implements LastLook {

    private static final Actor PLATFORM = Actor.system("reminders");

    private final ReminderRepository reminders;
    private final PreferenceService preferences;
    private final Clock clock;

    protected LastLookAtReminders() {
        this(null, null, null);
    }

    @Inject
    LastLookAtReminders(ReminderRepository reminders, PreferenceService preferences, Clock clock) {
        this.reminders = reminders;
        this.preferences = preferences;
        this.clock = clock;
    }

    @Override
    public Set<MailId> stillSo(List<MailId> mails) {
        Instant now = clock.instant();
        List<Written> written = reminders.written(mails, now);
        Map<PersonId, Preferences> wanted = preferences.of(
                PLATFORM, written.stream().map(Written::person).distinct().toList());
        Set<MailId> standing = written.stream().map(Written::mail).collect(Collectors.toSet());
        Set<MailId> stale = written.stream()
                .filter(line -> !stands(line, now)
                        || !wanted.get(line.person()).wants(line.step().kind(), Channel.MAIL))
                .map(Written::mail)
                .collect(Collectors.toSet());
        if (!stale.isEmpty()) {
            reminders.forget(List.copyOf(stale));
        }
        standing.removeAll(stale);
        return standing;
    }

    /** Still so, at a decent hour of the day it was written for. */
    private static boolean stands(Written line, Instant now) {
        return line.holds()
                && ReminderRule.decent(now, line.zone())
                && LocalDate.ofInstant(line.writtenAt(), line.zone()).equals(LocalDate.ofInstant(now, line.zone()));
    }
}
