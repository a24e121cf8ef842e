package fr.prendresoin.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import org.junit.jupiter.api.Test;

class SecretBoxTest {

    private static final byte[] SECRET = {1, 2, 3, 4, 5};

    private final GivenSettings settings = new GivenSettings();
    private final SecretBox box = new SecretBox(settings);
    private final PersonId owner = IdentityFixtures.anyPerson();

    @Test
    void what_the_key_sealed_it_opens_and_nobody_reads_it_meanwhile() {
        settings.key = GivenSettings.KEY;

        String kept = box.seal(SECRET, owner);

        assertThat(kept).doesNotContain("AQIDBAU").isNotEqualTo(box.seal(SECRET, owner));
        assertThat(box.open(kept, owner)).isEqualTo(SECRET);
    }

    @Test
    void a_row_copied_to_somebody_else_opens_nothing() {
        settings.key = GivenSettings.KEY;
        String kept = box.seal(SECRET, owner);

        assertThatIllegalStateException().isThrownBy(() -> box.open(kept, IdentityFixtures.anyPerson()));
    }

    @Test
    void another_key_or_none_opens_nothing() {
        settings.key = GivenSettings.KEY;
        String kept = box.seal(SECRET, owner);

        settings.key = GivenSettings.KEY.replace('M', 'N');
        assertThatIllegalStateException().isThrownBy(() -> box.open(kept, owner));
        settings.key = "";
        assertThatIllegalStateException().isThrownBy(() -> box.open(kept, owner));
    }

    @Test
    void what_was_kept_before_there_was_a_key_stays_readable() {
        String kept = box.seal(SECRET, owner);
        settings.key = GivenSettings.KEY;

        assertThat(box.open(kept, owner)).isEqualTo(SECRET);
    }
}
