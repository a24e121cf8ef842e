package fr.prendresoin.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PracticeServiceTest {

    private static final Actor PLATFORM = Actor.system("test");
    private static final Practice TOWN = new Practice("10", "C", "SM54", "L", "SA07", "");
    private static final Practice HOSPITAL = new Practice("10", "C", "SM54", "S", "SA01", "750000001");

    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final PracticeService service = new PracticeService(new InMemoryPracticeRepository(), clock);
    private final PersonId person = IdentityFixtures.anyPerson();
    private final Actor professional = IdentityFixtures.learner(person);

    @Test
    void who_has_several_practices_must_choose_one() {
        heard(TOWN, HOSPITAL);
        assertThat(service.awaited(professional)).isTrue();

        service.choose(professional, service.own(professional).get(1).id());

        assertThat(service.awaited(professional)).isFalse();
        assertThat(service.own(professional))
                .filteredOn(PracticeRow::chosen)
                .extracting(PracticeRow::practice)
                .containsExactly(HOSPITAL);
    }

    @Test
    void a_single_practice_is_the_one() {
        heard(TOWN);

        assertThat(service.awaited(professional)).isFalse();
        assertThat(service.own(professional)).extracting(PracticeRow::chosen).containsExactly(true);
    }

    @Test
    void another_choice_replaces_the_first() {
        heard(TOWN, HOSPITAL);
        List<UUID> ids = service.own(professional).stream().map(PracticeRow::id).toList();
        service.choose(professional, ids.get(0));

        service.choose(professional, ids.get(1));

        assertThat(service.own(professional)).extracting(PracticeRow::chosen).containsExactly(false, true);
    }

    @Test
    void an_empty_code_never_replaces_a_known_one() {
        heard(HOSPITAL);

        heard(new Practice("10", "", " ", "S", null, ""));

        assertThat(service.own(professional)).extracting(PracticeRow::practice).containsExactly(HOSPITAL);
    }

    @Test
    void a_choice_outlives_the_next_sign_in() {
        heard(TOWN, HOSPITAL);
        service.choose(professional, service.own(professional).get(0).id());

        heard(TOWN, HOSPITAL);

        assertThat(service.own(professional)).extracting(PracticeRow::chosen).containsExactly(true, false);
    }

    @Test
    void a_practice_that_ended_is_no_longer_offered() {
        heard(TOWN, HOSPITAL);

        heard(HOSPITAL);

        assertThat(service.own(professional)).extracting(PracticeRow::practice).containsExactly(HOSPITAL);
    }

    @Test
    void nobody_chooses_for_somebody_else() {
        heard(TOWN, HOSPITAL);
        UUID theirs = service.own(professional).get(0).id();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> service.choose(IdentityFixtures.anyLearner(), theirs));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> service.own(Actor.anonymous()));
        assertThat(service.awaited(professional)).isTrue();
    }

    @Property
    void hearing_more_never_forgets_a_code(@ForAll("practices") Practice first, @ForAll("practices") Practice then) {
        Practice known = first.then(then);

        assertThat(known.then(first.then(then))).isEqualTo(known);
        assertThat(known.finess()).isEqualTo(then.finess().isEmpty() ? first.finess() : then.finess());
        assertThat(known.mode()).isEqualTo(then.mode().isEmpty() ? first.mode() : then.mode());
        assertThat(known.agreesWith(then) || !first.profession().equals(then.profession()))
                .isTrue();
    }

    @Provide
    Arbitrary<Practice> practices() {
        Arbitrary<String> code = Arbitraries.of("", " ", "10", "60", "L", "x".repeat(41));
        return Combinators.combine(code, code, code, code, code, code).as(Practice::new);
    }

    private void heard(Practice... practices) {
        clock.advance(Duration.ofHours(1));
        service.heard(PLATFORM, person, List.of(practices));
    }
}
