package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.dpc.DpcWaitingService;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.OpenSessions;
import fr.prendresoin.dpc.OwnWait;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.dpc.WaitingQueries;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.Onlooker;
import fr.prendresoin.message.NoticeSubject;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.NotFound;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A session of one place, who has it, and who waits for it. */
class DpcWaitingIT {

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private DpcStage stage;
    private SessionId session;
    private Actor seated;
    private EnrolmentId seat;
    private Actor first;
    private Actor second;

    @BeforeEach
    void two_people_wait_for_the_place_of_a_third() {
        stage = new DpcStage(database);
        session = stage.opened();
        seated = stage.somebody();
        first = stage.somebody();
        second = stage.somebody();
        seat = stage.enrol(seated, session);
        join(first);
        stage.clock.advance(Duration.ofMinutes(1));
        join(second);
    }

    @Test
    void everybody_sees_their_own_rank_and_the_organiser_the_list() {
        assertThat(own(first)).map(OwnWait::rank).contains(1);
        assertThat(own(second)).map(OwnWait::rank).contains(2);
        assertThat(own(seated)).isEmpty();
        assertThat(stage.wiring.get(WaitingQueries.class).own(second)).hasSize(1);
        assertThat(stage.wiring.get(WaitingQueries.class).list(stage.organiser, session))
                .hasSize(2);
        for (Actor stranger :
                new Actor[] {first, IdentityFixtures.administrator(), stage.organiserOf(stage.body("99CD"))}) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> stage.wiring.get(WaitingQueries.class).list(stranger, session));
        }
    }

    @Test
    void a_place_given_back_is_offered_to_the_first_at_once_with_notice_and_letter_and_kept_from_all_others() {
        stage.world.sql(
                "update person set mail = 'first@example.org' where id = ?",
                first.person().value());
        stage.world.sql(
                "insert into account (id, person_id, login, password_hash, version) values (uuid(), ?, 'first@example.org', '', 1)",
                first.person().value());
        stage.world.forget();

        stage.withdraw(seated, seat);

        assertThat(own(first).flatMap(OwnWait::offeredUntil))
                .contains(stage.clock.instant().plus(Duration.ofHours(48)));
        assertThat(stage.notices(first)).contains(NoticeSubject.PLACE_OFFERED);
        assertThat(stage.notices(second)).doesNotContain(NoticeSubject.PLACE_OFFERED);
        assertThat(stage.count("outgoing_mail where recipient = 'first@example.org' and body like '%" + session.value()
                        + "/inscription%'"))
                .isEqualTo(1);
        assertThat(free()).isZero();
        assertThat(freeTo(first)).isEqualTo(1);
        assertThat(freeTo(second)).isZero();
        assertThatThrownBy(() -> stage.enrol(second, session)).hasMessage("rule.dpc.SESSION_FULL");
        assertThatThrownBy(() -> stage.enrol(stage.somebody(), session)).hasMessage("rule.dpc.SESSION_FULL");
    }

    @Test
    void who_is_offered_a_place_has_it_by_enrolling_themselves_and_waits_no_more() {
        stage.withdraw(seated, seat);

        stage.enrol(first, session);

        assertThat(own(first)).isEmpty();
        assertThat(own(second)).map(OwnWait::rank).contains(1);
        assertThat(stage.count("dpc_waiting where outcome = 'ENROLLED'")).isEqualTo(1);
    }

    @Test
    void an_offer_nobody_took_goes_to_the_next_by_the_job_once() {
        stage.withdraw(seated, seat);
        stage.clock.advance(Duration.ofHours(48).minusNanos(1000));
        settle();
        assertThat(own(first)).isPresent();
        stage.clock.advance(Duration.ofSeconds(1));

        settle();
        settle();

        assertThat(own(first)).isEmpty();
        assertThat(own(second).flatMap(OwnWait::offeredUntil))
                .contains(stage.clock.instant().plus(Duration.ofHours(48)));
        assertThat(stage.notices(second).stream().filter(NoticeSubject.PLACE_OFFERED::equals))
                .hasSize(1);
        assertThatThrownBy(() -> stage.enrol(first, session)).hasMessage("rule.dpc.SESSION_FULL");
    }

    /** Whether the job has come by or not, nobody takes what is the next one's. */
    @Test
    void an_offer_that_ran_out_is_the_next_ones_before_any_job() {
        stage.withdraw(seated, seat);
        stage.clock.advance(Duration.ofHours(48));

        assertThatThrownBy(() -> stage.enrol(stage.somebody(), session)).hasMessage("rule.dpc.SESSION_FULL");
        stage.world.forget();
        assertThat(stage.enrol(second, session)).isNotNull();
    }

    @Test
    void who_leaves_passes_the_place_that_was_kept_on() {
        stage.withdraw(seated, seat);

        stage.wiring.get(DpcWaitingService.class).leave(first, session);
        stage.world.forget();

        assertThat(own(first)).isEmpty();
        assertThat(stage.notices(second)).contains(NoticeSubject.PLACE_OFFERED);
    }

    @Test
    void nobody_waits_twice_nor_with_a_place_nor_for_a_place_that_is_free_nor_in_anothers_name() {
        assertThatThrownBy(() -> join(first)).hasMessage("rule.dpc.ALREADY_WAITING");
        assertThatThrownBy(() -> join(seated)).hasMessage("rule.dpc.ALREADY_ENROLLED");
        Actor seen = first.seenBy(new Onlooker(stage.organiser.requirePerson(), Optional.empty()));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> join(seen));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> stage.wiring.get(DpcWaitingService.class).leave(seen, session));
        stage.wiring.get(DpcWaitingService.class).leave(first, session);
        stage.wiring.get(DpcWaitingService.class).leave(second, session);
        stage.withdraw(seated, seat);

        assertThatThrownBy(() -> join(stage.somebody())).hasMessage("rule.dpc.PLACE_FREE");
        assertThat(free()).isEqualTo(1);
    }

    private int freeTo(Actor who) {
        return stage.wiring.get(OpenSessions.class).to(who).stream()
                .filter(open -> open.id().equals(session))
                .findFirst()
                .orElseThrow()
                .free();
    }

    private int free() {
        OfferQueries offers = stage.wiring.get(OfferQueries.class);
        return offers.free(offers.open(session));
    }

    private void join(Actor who) {
        stage.wiring.get(DpcWaitingService.class).join(who, session);
        stage.world.forget();
    }

    private void settle() {
        stage.wiring.get(DpcWaitingService.class).settle(DpcStage.PLATFORM);
        stage.world.forget();
    }

    private Optional<OwnWait> own(Actor who) {
        stage.world.forget();
        return stage.wiring.get(WaitingQueries.class).own(who, session);
    }
}
