package fr.prendresoin.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.World;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.shared.Ids;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every repository of viewings does, the fake as well as MariaDB. */
abstract class ViewingRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant OVER = NOW.plus(Viewing.LONGEST);

    private final SignInToken session = new SignInToken(Ids.next().toString());

    abstract World world();

    abstract ViewingRepository repository();

    /** A session that is open, or one that has ended. */
    abstract void session(SignInToken token, PersonId holder, boolean open);

    @Test
    void what_runs_in_a_session_is_found_there_until_it_ends() {
        Viewing viewing = begun(world().person(), NOW);

        assertThat(repository().open(session)).containsExactly(viewing);
        assertThat(repository().open(new SignInToken(Ids.next().toString()))).isEmpty();
        viewing.end(NOW.plusSeconds(60));
        world().forget();
        assertThat(repository().open(session)).isEmpty();
    }

    @Test
    void somebody_is_told_of_the_last_times_newest_first() {
        PersonId person = world().person();
        begun(person, NOW);
        begun(person, NOW.plusSeconds(2));
        begun(person, NOW.plusSeconds(1));
        begun(world().person(), NOW);
        world().forget();

        assertThat(repository().of(person, 2))
                .extracting(viewing -> viewing.row().begunAt())
                .containsExactly(NOW.plusSeconds(2), NOW.plusSeconds(1));
    }

    @Test
    void it_is_overdue_when_its_time_or_its_session_is_over() {
        session(session, world().person(), true);
        begun(world().person(), NOW);
        SignInToken ended = new SignInToken(Ids.next().toString());
        session(ended, world().person(), false);
        Viewing left = viewing(ended, world().person(), NOW);
        world().forget();

        assertThat(repository().overdue(NOW)).extracting(Viewing::person).containsExactly(left.person());
        assertThat(repository().overdue(OVER)).hasSize(2);
    }

    @Test
    void that_somebody_erased_was_seen_is_forgotten() {
        PersonId person = world().person();
        Viewing seen = begun(person, NOW);
        begun(world().person(), NOW.plusSeconds(1));

        repository().forget(List.of(person));
        world().forget();

        assertThat(repository().of(person, 9)).isEmpty();
        assertThat(repository().open(session)).hasSize(1).doesNotContain(seen);
    }

    private Viewing begun(PersonId person, Instant when) {
        return viewing(session, person, when);
    }

    private Viewing viewing(SignInToken token, PersonId person, Instant when) {
        Viewing viewing = new Viewing(token, person, "Aide demandée").by(world().person(), Role.ADMINISTRATOR, when);
        repository().add(viewing);
        return viewing;
    }
}
