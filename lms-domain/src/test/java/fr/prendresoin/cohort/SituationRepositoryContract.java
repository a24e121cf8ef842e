package fr.prendresoin.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every keeper of situations does, in memory and in MariaDB. */
abstract class SituationRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    abstract SituationRepository repository();

    /** Somebody's present stay. */
    abstract MemberStay stay();

    /** From here on everything is read again from where it is kept. */
    abstract void forget();

    private StudySituation kept(SituationKind kind, LocalDate from, LocalDate until) {
        StudySituation situation =
                new StudySituation(stay().memberId(), kind, new Span(from, until), new Reason("Projet personnel"));
        repository().add(situation.decidedBy(null, NOW));
        return situation;
    }

    @Test
    void a_situation_is_kept_with_its_days_and_its_reason() {
        SituationId id = kept(SituationKind.CESURE, TODAY, TODAY.plusMonths(6)).id();
        forget();

        StudySituation again = repository().get(id);

        assertThat(again.kind()).isEqualTo(SituationKind.CESURE);
        assertThat(again.fromDay()).isEqualTo(TODAY);
        assertThat(again.back()).isEqualTo(TODAY.plusMonths(6));
        assertThat(again.reason()).isEqualTo("Projet personnel");
        assertThat(again.begun()).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> repository().get(new SituationId(Ids.next())));
    }

    @Test
    void a_stay_is_found_by_its_promotion_and_person_and_by_its_situations() {
        StudySituation situation = kept(SituationKind.REDOUBLEMENT, TODAY, null);

        assertThat(repository().stay(stay().promotion(), stay().person())).isEqualTo(stay());
        assertThat(repository().stayOf(situation)).isEqualTo(stay());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> repository().stay(stay().promotion(), IdentityFixtures.anyPerson()));
    }

    @Test
    void open_are_those_that_are_not_over() {
        StudySituation over = kept(SituationKind.CESURE, TODAY, null);
        over.end(TODAY, null, NOW);
        StudySituation open = kept(SituationKind.REDOUBLEMENT, TODAY, null);
        forget();

        assertThat(repository().open(stay())).extracting(StudySituation::id).containsExactly(open.id());
    }

    @Test
    void what_begins_or_ends_by_a_day_turns_and_what_is_to_come_or_over_does_not() {
        SituationId beginning =
                kept(SituationKind.CESURE, TODAY, TODAY.plusMonths(6)).id();
        StudySituation ending = kept(SituationKind.CESURE, TODAY.minusMonths(3), TODAY);
        ending.begin(NOW);
        StudySituation tooLong = kept(SituationKind.CESURE, TODAY.minusYears(1), null);
        tooLong.begin(NOW);
        kept(SituationKind.CESURE, TODAY.plusDays(1), TODAY.plusMonths(6));
        StudySituation going = kept(SituationKind.CESURE, TODAY.minusMonths(1), TODAY.plusMonths(1));
        going.begin(NOW);
        StudySituation over = kept(SituationKind.CESURE, TODAY.minusMonths(3), TODAY);
        over.begin(NOW);
        over.end(TODAY, null, NOW);
        forget();

        assertThat(repository().turningBy(TODAY))
                .extracting(StudySituation::id)
                .containsExactlyInAnyOrder(beginning, ending.id(), tooLong.id());
    }

    @Test
    void the_situations_of_somebody_can_be_taken_out_of_the_books() {
        kept(SituationKind.CESURE, TODAY, null);
        forget();

        repository().forget(List.of(stay().person()));
        forget();

        assertThat(repository().open(stay())).isEmpty();
    }
}
