package fr.prendresoin.dpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanCheckTest {

    private static final LocalDate START = LocalDate.of(2026, 12, 10);
    private static final LocalDate END = START.plusDays(2);
    private static final TrainerRow TRAINER = new TrainerRow("Claire Martin", "infirmière", null);
    private static final HalfDay MORNING = morning(START, 180);

    @Test
    void a_plan_that_is_whole_is_kept() {
        assertThat(refused(plan(END, 12, List.of(MORNING), TRAINER))).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        SessionPlan plan =
                numbered("26 001", plan(START.minusDays(1), 0, List.of(), new TrainerRow("Paul", " ", null)));

        assertThat(refused(plan))
                .containsExactly(
                        PlanRule.NUMBER_WRONG, PlanRule.DATES_WRONG, PlanRule.PLACES_WRONG, PlanRule.TRAINER_WRONG);
    }

    /** Rule 69 (L6353-8): the list of trainers and their titles are known before. */
    @Test
    void nobody_trains_without_titles_and_no_session_opens_without_a_trainer() {
        assertThat(refused(plan(END, 12, List.of(), new TrainerRow("Paul", "", null))))
                .containsExactly(PlanRule.TRAINER_WRONG);
        assertThat(PlanCheck.missing(session(0, List.of()))).containsExactly(PlanRule.TRAINER_MISSING);
        assertThat(PlanCheck.missing(session(0, List.of(), TRAINER))).isEmpty();
    }

    @Test
    void a_half_day_lies_within_the_session_once_and_lasts() {
        for (List<HalfDay> wrong : List.of(
                List.of(morning(START.minusDays(1), 180)),
                List.of(morning(END.plusDays(1), 180)),
                List.of(morning(START, 0)),
                List.of(morning(START, 721)),
                List.of(morning(null, 180)),
                List.of(MORNING, MORNING))) {
            assertThat(refused(plan(END, 12, wrong, TRAINER)))
                    .as(wrong.toString())
                    .containsExactly(PlanRule.HALF_DAY_WRONG);
        }
    }

    @Test
    void what_is_held_in_a_room_says_when_before_anybody_enrols() {
        assertThat(PlanCheck.missing(session(180, List.of(), TRAINER))).containsExactly(PlanRule.HALF_DAY_MISSING);
        assertThat(PlanCheck.missing(session(180, List.of(MORNING), TRAINER))).isEmpty();
    }

    private static List<PlanRule> refused(SessionPlan plan) {
        return List.copyOf(
                PlanCheck.refused(plan, DpcSettings.on(START)).stream().sorted().toList());
    }

    private static HalfDay morning(LocalDate day, int minutes) {
        return new HalfDay(day, HalfDay.Half.MORNING, HalfDay.Kind.ROOM, "Salle 1", minutes);
    }

    private static SessionPlan plan(LocalDate end, int places, List<HalfDay> halfDays, TrainerRow trainer) {
        return new SessionPlan(
                "26.001",
                START,
                end,
                "Europe/Paris",
                "Paris",
                places,
                new ActionSheet.Price(0, ""),
                100,
                halfDays,
                List.of(trainer));
    }

    private static SessionDetails session(int inRoom, List<HalfDay> halfDays, TrainerRow... trainers) {
        return new SessionDetails(
                new SessionId(UUID.randomUUID()),
                "26.001",
                DpcFixtures.action(inRoom(inRoom), DpcFixtures.AUTHOR),
                START,
                END,
                "Europe/Paris",
                new SessionDetails.Terms("Paris", 12, new ActionSheet.Price(0, ""), false),
                halfDays,
                Arrays.asList(trainers),
                100);
    }

    private static ActionSheet inRoom(int minutes) {
        ActionSheet sheet = DpcFixtures.sheet();
        return new ActionSheet(
                sheet.title(),
                sheet.types(),
                DpcFormat.MIXED,
                new Hours(60, 0, minutes),
                sheet.orientations(),
                sheet.offPriority(),
                sheet.method(),
                sheet.professions(),
                sheet.texts(),
                sheet.price(),
                sheet.blocs(),
                sheet.courseSlug());
    }

    private static SessionPlan numbered(String number, SessionPlan plan) {
        return new SessionPlan(
                number,
                plan.startsOn(),
                plan.endsOn(),
                plan.zone(),
                plan.place(),
                plan.places(),
                plan.price(),
                plan.provedPercent(),
                plan.halfDays(),
                plan.trainers());
    }
}
