package fr.prendresoin.credential;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.World;
import fr.prendresoin.identity.Login;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Secret;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every keeper of password links does, in memory and in MariaDB. */
abstract class PasswordLinkRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant END = NOW.plusSeconds(1800);

    abstract World world();

    abstract PasswordLinkRepository links();

    @Test
    void requests_are_taken_once_the_oldest_first_and_one_login_counts_once() {
        links().note(new PasswordLinkRequest(new Login("second"), NOW.plusSeconds(1)));
        links().note(new PasswordLinkRequest(new Login("first"), NOW));
        links().note(new PasswordLinkRequest(new Login("first"), NOW.plusSeconds(2)));

        assertThat(links().takeRequests(1))
                .extracting(PasswordLinkRequest::login)
                .containsExactly(new Login("first"));
        assertThat(links().takeRequests(10))
                .extracting(PasswordLinkRequest::login)
                .containsExactly(new Login("second"));
        assertThat(links().takeRequests(10)).isEmpty();
    }

    @Test
    void a_link_is_used_once_and_takes_the_others_of_its_holder_with_it() {
        PersonId person = world().person();
        Secret secret = link(person);
        Secret earlier = link(person);

        assertThat(links().use(secret, person, NOW)).isTrue();
        world().forget();

        assertThat(links().use(secret, person, NOW)).isFalse();
        assertThat(links().use(earlier, person, NOW)).isFalse();
        assertThat(links().find(earlier).orElseThrow().usable(NOW)).isFalse();
    }

    @Test
    void a_link_of_somebody_else_goes_on() {
        PersonId other = world().person();
        Secret theirs = link(other);
        PersonId person = world().person();

        links().use(link(person), person, NOW);

        assertThat(links().use(theirs, person, NOW)).isFalse();
        assertThat(links().use(theirs, other, NOW)).isTrue();
    }

    @Test
    void a_link_ends_at_its_hour() {
        PersonId person = world().person();
        Secret secret = link(person);

        assertThat(links().use(secret, person, END)).isFalse();
        assertThat(links().use(secret, person, END.minusMillis(1))).isTrue();
    }

    @Test
    void links_are_counted_by_person_since_a_moment_and_forgotten_long_after_their_end() {
        PersonId person = world().person();
        link(person);
        link(person);

        assertThat(links().madeSince(person, NOW.minusSeconds(1))).isEqualTo(2);
        assertThat(links().madeSince(person, NOW)).isZero();
        assertThat(links().forgetBefore(END)).isZero();
        assertThat(links().forgetBefore(END.plusSeconds(1))).isEqualTo(2);
    }

    private Secret link(PersonId person) {
        Secret secret = Secret.random();
        links().add(new PasswordLink(secret, person, NOW, END));
        return secret;
    }
}
