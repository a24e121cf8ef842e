package fr.prendresoin.message;

import fr.prendresoin.identity.PersonId;
import java.time.Clock;
import java.util.List;

/** Preferences and notices on fakes, also for the contexts above. */
public final class MessageWorld {

    public final PreferenceService preferences;
    public final NoticeService notices;

    final InMemoryNoticeRepository told = new InMemoryNoticeRepository();

    public MessageWorld(Clock clock) {
        preferences = new PreferenceService(new InMemoryPreferenceRepository(), clock);
        notices = new NoticeService(told, clock);
    }

    /** What somebody was told, the newest first. */
    public List<NoticeSubject> subjectsOf(PersonId person) {
        return told.latest(person, null, 100).stream()
                .map(notice -> notice.row().subject())
                .toList();
    }
}
