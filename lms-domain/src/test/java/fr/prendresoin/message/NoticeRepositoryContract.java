package fr.prendresoin.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.World;
import fr.prendresoin.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every keeper of notices does, in memory and in MariaDB. */
abstract class NoticeRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    abstract World world();

    abstract NoticeRepository notices();

    @Test
    void one_cause_tells_one_person_once() {
        PersonId claire = world().person();
        PersonId other = world().person();
        tell(claire, "a");
        tell(claire, "a");
        notices()
                .addAllOnce(
                        List.of(
                                new Told(claire, MessageKind.ANSWER, news("a")),
                                new Told(claire, MessageKind.ANSWER, news("b")),
                                new Told(other, MessageKind.ANSWER, news("a"))),
                        NOW);
        notices().addAllOnce(List.of(), NOW);

        assertThat(notices().unread(claire)).isEqualTo(2);
        assertThat(notices().unread(other)).isEqualTo(1);
    }

    @Test
    void the_newest_come_first_and_older_ones_after_them() {
        PersonId claire = world().person();
        List.of("a", "b", "c").forEach(cause -> tell(claire, cause));

        List<NoticeRow> newest = rows(claire, null, 2);
        List<NoticeRow> older = rows(claire, newest.get(1).id(), 2);

        assertThat(newest).extracting(NoticeRow::about).containsExactly("c", "b");
        assertThat(older).extracting(NoticeRow::about).containsExactly("a");
        assertThat(older.get(0).day()).isEqualTo(LocalDate.of(2027, 1, 29));
        assertThat(older.get(0).subject()).isEqualTo(NoticeSubject.DEADLINE_MOVED);
        assertThat(older.get(0).writtenAt()).isEqualTo(NOW);
    }

    @Test
    void what_is_read_stays_read_and_nobody_elses_is() {
        PersonId claire = world().person();
        PersonId other = world().person();
        tell(claire, "a");
        tell(claire, "b");
        tell(other, "a");
        notices().find(rows(claire, null, 1).get(0).id()).orElseThrow().read(NOW);
        world().forget();
        assertThat(notices().unread(claire)).isEqualTo(1);

        assertThat(notices().readAll(claire, NOW.plusSeconds(1))).isEqualTo(1);
        world().forget();
        assertThat(notices().unread(claire)).isZero();
        assertThat(rows(claire, null, 1).get(0).readAt()).isEqualTo(NOW);
        assertThat(notices().unread(other)).isEqualTo(1);
    }

    @Test
    void old_notices_are_forgotten() {
        PersonId claire = world().person();
        tell(claire, "a");

        assertThat(notices().forgetWrittenBefore(NOW)).isZero();
        assertThat(notices().forgetWrittenBefore(NOW.plusSeconds(1))).isEqualTo(1);
        assertThat(notices().unread(claire)).isZero();
    }

    private void tell(PersonId person, String cause) {
        notices().addOnce(person, MessageKind.OBLIGATION, news(cause), NOW);
    }

    private static NewNotice news(String cause) {
        return new NewNotice(NoticeSubject.DEADLINE_MOVED, cause, LocalDate.of(2027, 1, 29), "/accueil", cause);
    }

    private List<NoticeRow> rows(PersonId person, Long before, int most) {
        return notices().latest(person, before, most).stream().map(Notice::row).toList();
    }
}
