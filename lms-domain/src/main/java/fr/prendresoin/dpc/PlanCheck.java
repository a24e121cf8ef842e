package fr.prendresoin.dpc;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is wrong in the plan of a session, and what it still lacks before people may enrol (rule 69). */
public final class PlanCheck {

    private static final int MOST_PLACES = 10_000;
    private static final int MOST_MINUTES = 720;
    private static final int ALL = 100;
    private static final int LONGEST_PLACE = 400;

    private PlanCheck() {}

    /** What is wrong; nothing when it may be kept. */
    public static Set<PlanRule> refused(SessionPlan plan, DpcSettings rules) {
        Set<PlanRule> wrong = EnumSet.noneOf(PlanRule.class);
        addIf(
                wrong,
                PlanRule.NUMBER_WRONG,
                !rules.sessionNumber().matcher(plan.number()).matches());
        addIf(wrong, PlanRule.DATES_WRONG, !ordered(plan));
        addIf(wrong, PlanRule.PLACES_WRONG, plan.places() < 1 || plan.places() > MOST_PLACES);
        addIf(
                wrong,
                PlanRule.PLAN_PRICE_WRONG,
                plan.price().cents() < 0 || plan.price().payer().length() > SheetCheck.LONGEST_LINE);
        addIf(wrong, PlanRule.PERCENT_WRONG, plan.provedPercent() < 1 || plan.provedPercent() > ALL);
        addIf(wrong, PlanRule.PLACE_TOO_LONG, plan.place().length() > LONGEST_PLACE);
        addIf(
                wrong,
                PlanRule.HALF_DAY_WRONG,
                !plan.halfDays().stream().allMatch(each -> fits(each, plan)) || twice(plan.halfDays()));
        addIf(wrong, PlanRule.TRAINER_WRONG, !plan.trainers().stream().allMatch(PlanCheck::titled));
        return wrong;
    }

    /** What is missing before people may enrol, in the order of the form. */
    public static List<PlanRule> missing(SessionDetails session) {
        Set<PlanRule> missing = EnumSet.noneOf(PlanRule.class);
        boolean room = session.action().hours().inRoom() > 0;
        addIf(missing, PlanRule.PLACE_MISSING, session.terms().place().isBlank());
        addIf(missing, PlanRule.HALF_DAY_MISSING, room && session.halfDays().isEmpty());
        addIf(missing, PlanRule.TRAINER_MISSING, session.trainers().isEmpty());
        return List.copyOf(missing);
    }

    private static boolean ordered(SessionPlan plan) {
        return plan.startsOn() != null
                && plan.endsOn() != null
                && !plan.endsOn().isBefore(plan.startsOn());
    }

    private static boolean fits(HalfDay halfDay, SessionPlan plan) {
        LocalDate day = halfDay.day();
        boolean within = day != null && ordered(plan) && !day.isBefore(plan.startsOn()) && !day.isAfter(plan.endsOn());
        return within
                && halfDay.minutes() > 0
                && halfDay.minutes() <= MOST_MINUTES
                && halfDay.place().length() <= LONGEST_PLACE;
    }

    private static boolean twice(List<HalfDay> halfDays) {
        return halfDays.stream()
                        .map(each -> each.day() + " " + each.half())
                        .distinct()
                        .count()
                < halfDays.size();
    }

    private static boolean titled(TrainerRow trainer) {
        return !trainer.name().isBlank()
                && !trainer.title().isBlank()
                && trainer.name().length() <= SheetCheck.LONGEST_LINE
                && trainer.title().length() <= SheetCheck.LONGEST_LINE;
    }

    private static void addIf(Set<PlanRule> wrong, PlanRule rule, boolean broken) {
        if (broken) {
            wrong.add(rule);
        }
    }
}
