package fr.prendresoin.message;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Columns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps notices in a list. */
final class InMemoryNoticeRepository implements NoticeRepository {

    private final List<Notice> notices = new ArrayList<>();

    @Override
    public void addOnce(PersonId person, MessageKind kind, NewNotice news, Instant now) {
        if (of(person).noneMatch(notice -> Columns.read(notice, "cause").equals(news.cause()))) {
            Notice notice = new Notice(person, kind, news, now);
            Columns.write(notice, "id", notices.size() + 1L);
            notices.add(notice);
        }
    }

    @Override
    public void addAllOnce(List<Told> news, Instant now) {
        news.forEach(told -> addOnce(told.person(), told.kind(), told.news(), now));
    }

    @Override
    public Optional<Notice> find(long id) {
        return notices.stream().filter(notice -> notice.row().id() == id).findFirst();
    }

    @Override
    public List<Notice> latest(PersonId person, Long before, int most) {
        return of(person)
                .filter(notice -> before == null || notice.row().id() < before)
                .sorted(Comparator.comparing((Notice notice) -> notice.row().id())
                        .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public long unread(PersonId person) {
        return of(person).filter(notice -> notice.row().unread()).count();
    }

    @Override
    public int readAll(PersonId person, Instant now) {
        List<Notice> unread = of(person).filter(notice -> notice.row().unread()).toList();
        unread.forEach(notice -> notice.read(now));
        return unread.size();
    }

    @Override
    public int forgetWrittenBefore(Instant moment) {
        int all = notices.size();
        notices.removeIf(notice -> notice.row().writtenAt().isBefore(moment));
        return all - notices.size();
    }

    private Stream<Notice> of(PersonId person) {
        return notices.stream().filter(notice -> notice.isOf(person));
    }
}
