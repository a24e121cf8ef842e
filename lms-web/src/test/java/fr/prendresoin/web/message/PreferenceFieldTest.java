package fr.prendresoin.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.message.Channel;
import fr.prendresoin.message.MessageKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PreferenceFieldTest {

    @Test
    void what_is_ticked_is_wanted_and_nothing_else() {
        var wanted = PreferenceField.read(List.of("rappels-courriel", "reussite-plateforme", "autre-chose"));

        assertThat(wanted.get(MessageKind.REMINDER)).containsExactly(Channel.MAIL);
        assertThat(wanted.get(MessageKind.SUCCESS)).containsExactly(Channel.PLATFORM);
        assertThat(wanted.get(MessageKind.ANSWER)).isEmpty();
    }

    @Test
    void every_kind_has_a_field_of_its_own() {
        assertThat(Stream.of(MessageKind.values()).map(PreferenceField::of))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }
}
