package fr.prendresoin.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ChannelPolicyTest {

    private static final Recipient ANYBODY = Recipient.of(Preferences.proposed(), true, false);

    @Test
    void who_never_chose_is_told_everything_by_mail_and_in_the_platform() {
        for (MessageKind kind : MessageKind.values()) {
            assertThat(ChannelPolicy.channels(kind, ANYBODY)).containsExactly(Channel.MAIL, Channel.PLATFORM);
        }
    }

    @Property
    void what_is_about_the_security_of_an_account_always_reaches_its_holder(
            @ForAll boolean suspended, @ForAll boolean reminded, @ForAll List<Boolean> refused) {
        Recipient holder = new Recipient(choices(refused), true, suspended, reminded);

        assertThat(ChannelPolicy.channels(MessageKind.SECURITY, holder))
                .containsExactly(Channel.MAIL, Channel.PLATFORM);
    }

    @Property
    void nobody_is_told_by_a_channel_they_refused_or_do_not_have(
            @ForAll MessageKind kind,
            @ForAll boolean reachable,
            @ForAll boolean suspended,
            @ForAll List<Boolean> refused) {
        Preferences wanted = choices(refused);
        Recipient recipient = Recipient.of(wanted, reachable, suspended);

        assertThat(ChannelPolicy.channels(kind, recipient)).allSatisfy(channel -> {
            assertThat(wanted.wants(kind, channel)).isTrue();
            assertThat(reachable || channel == Channel.PLATFORM).isTrue();
        });
    }

    @Test
    void a_suspended_account_gets_no_mail_but_those_about_itself_and_no_reminder_at_all() {
        Recipient suspended = Recipient.of(Preferences.proposed(), true, true);

        assertThat(ChannelPolicy.channels(MessageKind.REMINDER, suspended)).isEmpty();
        assertThat(ChannelPolicy.channels(MessageKind.ANSWER, suspended)).containsExactly(Channel.PLATFORM);
    }

    @Test
    void who_was_reminded_today_is_not_reminded_again_and_hears_of_everything_else() {
        Recipient reminded = new Recipient(Preferences.proposed(), true, false, true);

        assertThat(ChannelPolicy.channels(MessageKind.REMINDER, reminded)).isEmpty();
        assertThat(ChannelPolicy.channels(MessageKind.ANSWER, reminded)).hasSize(2);
    }

    /** One choice after the other, in the order of kinds and channels. */
    private static Preferences choices(List<Boolean> refused) {
        return Preferences.of(java.util.stream.IntStream.range(0, Math.min(refused.size(), 10))
                .mapToObj(index -> new PreferenceChoice(
                                new fr.prendresoin.identity.PersonId(java.util.UUID.randomUUID()),
                                MessageKind.values()[index / 2],
                                Channel.values()[index % 2])
                        .decide(!refused.get(index), java.time.Instant.EPOCH))
                .toList());
    }
}
