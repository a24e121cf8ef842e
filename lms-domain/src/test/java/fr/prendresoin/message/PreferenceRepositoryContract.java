package fr.prendresoin.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.World;
import fr.prendresoin.identity.PersonId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every keeper of choices does, in memory and in MariaDB. */
abstract class PreferenceRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    abstract World world();

    abstract PreferenceRepository choices();

    @Test
    void a_choice_is_found_by_whose_it_is_what_it_is_about_and_by_which_channel() {
        PersonId claire = world().person();
        PersonId other = world().person();
        choose(claire, MessageKind.REMINDER, Channel.MAIL);
        choose(other, MessageKind.SUCCESS, Channel.PLATFORM);
        world().forget();

        assertThat(choices().find(claire, MessageKind.REMINDER, Channel.MAIL)).isPresent();
        assertThat(choices().find(claire, MessageKind.REMINDER, Channel.PLATFORM))
                .isEmpty();
        assertThat(choices().choicesOf(List.of(claire))).hasSize(1);
        assertThat(choices().choicesOf(List.of(claire, other))).hasSize(2);
        assertThat(choices().choicesOf(List.of())).isEmpty();
    }

    @Test
    void the_last_word_holds() {
        PersonId claire = world().person();
        choose(claire, MessageKind.REMINDER, Channel.MAIL);
        world().forget();
        choices().find(claire, MessageKind.REMINDER, Channel.MAIL).orElseThrow().decide(true, NOW);
        world().forget();

        assertThat(choices().choicesOf(List.of(claire)))
                .extracting(PreferenceChoice::wanted)
                .containsExactly(true);
    }

    private void choose(PersonId person, MessageKind kind, Channel channel) {
        choices().add(new PreferenceChoice(person, kind, channel).decide(false, NOW));
    }
}
