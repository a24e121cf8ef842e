package fr.prendresoin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.dpc.ActionId;
import fr.prendresoin.dpc.ActionState;
import fr.prendresoin.dpc.DpcActionService;
import fr.prendresoin.dpc.DpcInvitationService;
import fr.prendresoin.dpc.DpcQueries;
import fr.prendresoin.dpc.DpcSessionService;
import fr.prendresoin.dpc.DraftSheet;
import fr.prendresoin.dpc.InvitationRow;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.PatternQueries;
import fr.prendresoin.dpc.Patterns;
import fr.prendresoin.dpc.Publication;
import fr.prendresoin.dpc.Said;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.dpc.SessionPlan;
import fr.prendresoin.dpc.TrainerRow;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Onlooker;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.NotFound;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an organiser writes: actions, sessions, invitations. */
class DpcOfferIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private DpcStage stage;
    private DpcActionService actions;
    private DpcSessionService sessions;

    @BeforeEach
    void a_body() {
        stage = new DpcStage(database);
        actions = stage.wiring.get(DpcActionService.class);
        sessions = stage.wiring.get(DpcSessionService.class);
    }

    @Test
    void a_draft_is_written_anew_until_it_is_submitted_and_what_it_lacks_is_named() {
        ActionId id = actions.draft(stage.organiser, stage.body, stage.action("99AB2325001", ""));
        DraftSheet draft = sheet("tensions");
        assertThat(draft.missing()).containsExactly(Publication.Lack.EVALUATION);

        actions.rewrite(stage.organiser, id, stage.action("99AB2325009", "Un test"), draft.version());
        DraftSheet written = sheet("tensions");

        assertThat(written.missing()).isEmpty();
        assertThat(written.action().reference()).isEqualTo("99AB2325009");
        assertThat(written.action().authors()).hasSize(1);
        assertThatThrownBy(() ->
                        actions.rewrite(stage.organiser, id, stage.action("99AB2325009", "Un autre"), draft.version()))
                .hasMessage("rule.dpc.CHANGED_MEANWHILE");
        actions.advance(stage.organiser, id, ActionState.SUBMITTED);
        assertThatThrownBy(() -> actions.rewrite(
                        stage.organiser,
                        id,
                        stage.action("99AB2325009", "Un autre"),
                        sheet("tensions").version()))
                .hasMessage("rule.dpc.NOT_NOW");
    }

    @Test
    void an_action_is_named_by_its_title_and_by_its_reference_too_when_another_has_the_title() {
        actions.draft(stage.organiser, stage.body, stage.action("99AB2325001", ""));

        actions.draft(stage.organiser, stage.body, stage.action("99AB2325002", ""));

        assertThat(sheet("tensions-99ab2325002").action().reference()).isEqualTo("99AB2325002");
    }

    @Test
    void an_evaluation_an_answer_and_a_withdrawal_say_when_and_why() {
        ActionId id = stage.published();

        assertThatThrownBy(() -> actions.record(stage.organiser, id, ActionState.UNFAVOURABLE, new Said(TODAY, " ")))
                .hasMessage("rule.dpc.WORDS_MISSING");
        for (LocalDate wrong : List.of(TODAY.plusDays(1), TODAY.minusDays(1))) {
            assertThatThrownBy(() ->
                            actions.record(stage.organiser, id, ActionState.UNFAVOURABLE, new Said(wrong, "Avis")))
                    .hasMessage("rule.dpc.DAY_WRONG");
        }
        actions.record(stage.organiser, id, ActionState.UNFAVOURABLE, new Said(TODAY, "Avis"));
        actions.record(stage.organiser, id, ActionState.ANSWERED, new Said(TODAY, "Réponse"));
        actions.record(stage.organiser, id, ActionState.MAINTAINED, new Said(TODAY, "Maintenue"));

        assertThat(sheet("tensions").moves())
                .extracting(move -> move.after())
                .containsExactly(
                        ActionState.SUBMITTED,
                        ActionState.PUBLISHED,
                        ActionState.UNFAVOURABLE,
                        ActionState.ANSWERED,
                        ActionState.MAINTAINED);
    }

    @Test
    void a_session_is_planned_corrected_and_opened_and_then_changes_no_more() {
        ActionId action = stage.published();
        SessionId id = sessions.plan(stage.organiser, action, plan(List.of()));
        stage.world.forget();
        assertThatThrownBy(() -> stage.enrol(stage.somebody(), id)).hasMessage("rule.dpc.SESSION_CLOSED");
        assertThatThrownBy(() -> sessions.open(stage.organiser, id)).hasMessage("rule.dpc.TRAINER_MISSING");

        sessions.replan(stage.organiser, id, DpcOffers.plan());
        stage.world.forget();
        assertThat(stage.wiring.get(DpcQueries.class).session(id).trainers()).hasSize(1);
        sessions.open(stage.organiser, id);
        stage.world.forget();

        assertThatThrownBy(() -> sessions.replan(stage.organiser, id, DpcOffers.plan()))
                .hasMessage("rule.dpc.OPENED_ALREADY");
        assertThatThrownBy(() -> sessions.plan(stage.organiser, action, DpcOffers.plan()))
                .hasMessage("rule.dpc.NUMBER_TAKEN");
        assertThat(stage.enrol(stage.somebody(), id)).isNotNull();
    }

    /** A form that took any account would tell who has one. */
    @Test
    void only_somebody_the_body_knows_may_be_said_to_train_with_their_account() {
        ActionId action = stage.published();
        UUID known = stage.organiser.requirePerson().value();
        UUID stranger = stage.somebody().requirePerson().value();

        assertThatThrownBy(() -> sessions.plan(
                        stage.organiser, action, plan(List.of(new TrainerRow("Paul", "médecin", stranger)))))
                .hasMessage("rule.dpc.TRAINER_WRONG");
        assertThat(sessions.plan(stage.organiser, action, plan(List.of(new TrainerRow("Paul", "médecin", known)))))
                .isNotNull();
    }

    @Test
    void an_onlooker_and_the_organiser_of_another_body_write_nothing() {
        ActionId id = stage.published();
        Actor seen = stage.organiser.seenBy(new Onlooker(stage.organiser.requirePerson(), Optional.empty()));
        Actor other = stage.organiserOf(stage.body("99CD"));

        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> actions.draft(seen, stage.body, stage.action("99AB2325002", "")));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> sessions.plan(seen, id, DpcOffers.plan()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> actions.record(other, id, ActionState.WITHDRAWN, "Retrait"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> actions.sheet(other, "tensions"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sessions.plan(other, id, DpcOffers.plan()));
    }

    @Test
    void an_invitation_is_a_letter_with_the_address_of_the_session_and_says_nothing_of_accounts() {
        SessionId session = stage.opened();
        Actor holder = stage.somebody();
        stage.world.sql(
                "update person set mail = 'connue@example.org' where id = ?",
                holder.requirePerson().value());

        invite(session, "connue@example.org", "inconnue@example.org");

        assertThat(stage.count("outgoing_mail where recipient in ('connue@example.org', 'inconnue@example.org')"
                        + " and body like '%dpc/sessions/" + session.value() + "/inscription%'"))
                .isEqualTo(2);
        assertThat(stage.wiring.get(DpcInvitationService.class).sent(stage.organiser, session))
                .extracting(InvitationRow::mail)
                .containsExactlyInAnyOrder("connue@example.org", "inconnue@example.org");
        assertThat(stage.count("dpc_invitation where person_id is not null")).isEqualTo(1);
        for (String mail : List.of("connue@example.org", "inconnue@example.org")) {
            assertThatThrownBy(() -> invite(session, mail)).hasMessage("rule.dpc.ALREADY_INVITED");
        }
        assertThatThrownBy(() -> invite(session, "pas une adresse")).hasMessage("rule.dpc.ADDRESS_WRONG");
        assertThat(stage.count("enrolment where person_id = '" + holder.person().value() + "'"))
                .isZero();
    }

    @Test
    void a_body_invites_so_many_people_a_day_and_is_told_so() {
        SessionId session = stage.opened();
        String[] hundred = IntStream.range(0, 100)
                .mapToObj(each -> "p" + each + "@example.org")
                .toArray(String[]::new);
        invite(session, hundred);

        assertThatThrownBy(() -> invite(session, "encore@example.org")).hasMessage("rule.dpc.TOO_MANY");
        stage.clock.advance(Duration.ofDays(1));

        invite(session, "encore@example.org");
        assertThat(stage.count("dpc_invitation")).isEqualTo(101);
    }

    @Test
    void addresses_of_invitations_are_forgotten_after_their_time_and_not_before() {
        SessionId session = stage.opened();
        invite(session, "invitee@example.org");
        stage.clock.advance(Duration.ofDays(360));
        assertThat(stage.wiring.get(DpcInvitationService.class).forgetOld(DpcStage.PLATFORM))
                .isZero();
        stage.clock.advance(Duration.ofDays(10));

        assertThat(stage.wiring.get(DpcInvitationService.class).forgetOld(DpcStage.PLATFORM))
                .isEqualTo(1);
    }

    /** Field lesson T43: three people, one browser. It is shown, and they keep their places. */
    @Test
    void several_places_taken_from_one_browser_are_shown_and_what_is_kept_of_it_is_a_mark_of_this_body() {
        SessionPlan roomy = plan(DpcOffers.plan().trainers());
        SessionId session = sessions.open(stage.organiser, stage.published(), roomy);
        stage.world.forget();
        IntStream.range(0, 3).forEach(each -> stage.enrol(stage.somebody(), session, "a-browser"));

        assertThat(stage.wiring.get(PatternQueries.class).of(stage.organiser, session))
                .singleElement()
                .satisfies(found -> assertThat(found.kind()).isEqualTo(Patterns.Kind.SHARED_DEVICE));
        assertThat(stage.count("dpc_seat where length(device_hash) = 64")).isEqualTo(3);
        assertThat(stage.count("dpc_seat where device_hash like '%browser%' or device_hash = sha2('a-browser', 256)"))
                .isZero();
        assertThat(stage.wiring
                        .get(OfferQueries.class)
                        .free(stage.wiring.get(OfferQueries.class).open(session)))
                .isEqualTo(2);
    }

    private void invite(SessionId session, String... mails) {
        stage.wiring.get(DpcInvitationService.class).invite(stage.organiser, session, List.of(mails));
        stage.world.forget();
    }

    private DraftSheet sheet(String slug) {
        stage.world.forget();
        return actions.sheet(stage.organiser, slug);
    }

    private static SessionPlan plan(List<TrainerRow> trainers) {
        SessionPlan plan = DpcOffers.plan();
        return new SessionPlan(
                plan.number(),
                plan.startsOn(),
                plan.endsOn(),
                plan.zone(),
                plan.place(),
                5,
                plan.price(),
                plan.provedPercent(),
                plan.halfDays(),
                trainers);
    }
}
