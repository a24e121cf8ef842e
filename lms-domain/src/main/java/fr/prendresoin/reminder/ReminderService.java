package fr.prendresoin.reminder;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.message.PreferenceService;
import fr.prendresoin.message.Preferences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the reminders that are due, some hundred people at a time. */
@ApplicationScoped
@Transactional
public class ReminderService {

    /** How many enrolments one transaction looks at. */
    static final int AT_ONCE = 200;

    private final ReminderRepository reminders;
    private final DueNow dueNow;
    private final PreferenceService preferences;
    private final ReminderPost post;
    private final Clock clock;

    protected ReminderService() {
        this(null, null, null, null, null);
    }

    @Inject
    ReminderService(
            ReminderRepository reminders,
            DueNow dueNow,
            PreferenceService preferences,
            ReminderPost post,
            Clock clock) {
        this.reminders = reminders;
        this.dueNow = dueNow;
        this.preferences = preferences;
        this.post = post;
        this.clock = clock;
    }

    /** Where it is a decent hour now. */
    public List<ZoneId> zones(Actor platform) {
        platform.requireAdministration();
        return reminders.zones().stream()
                .filter(zone -> ReminderRule.decent(clock.instant(), zone))
                .toList();
    }

    /**
     * Writes what is due to the next people of a zone; nothing at an hour that is not decent. Whoever stops in between
     * goes on with those who have not had theirs.
     *
     * @param after who was looked at last; empty to begin
     */
    public Turn writeDue(Actor platform, ZoneId zone, Optional<PersonId> after) {
        platform.requireAdministration();
        Instant now = clock.instant();
        if (!ReminderRule.decent(now, zone)) {
            return Turn.OVER;
        }
        List<Candidate> found = whole(reminders.candidates(zone, after, now, AT_ONCE));
        Map<PersonId, Preferences> wanted = preferences.of(
                platform, found.stream().map(Candidate::person).distinct().toList());
        List<DueReminder> due = found.stream()
                .flatMap(candidate -> dueNow.of(candidate, wanted.get(candidate.person()), zone, now).stream())
                .toList();
        int people = post.send(due);
        return new Turn(
                found.isEmpty()
                        ? Optional.empty()
                        : Optional.of(found.get(found.size() - 1).person()),
                people);
    }

    /** Everything about one person goes into one letter: who may have been cut off waits for the next turn. */
    private static List<Candidate> whole(List<Candidate> found) {
        if (found.size() < AT_ONCE) {
            return found;
        }
        PersonId last = found.get(found.size() - 1).person();
        List<Candidate> whole = new ArrayList<>(found);
        whole.removeIf(candidate -> candidate.person().equals(last));
        return whole.isEmpty() ? found : whole;
    }
}
