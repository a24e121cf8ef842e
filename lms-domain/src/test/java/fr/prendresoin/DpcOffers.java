package fr.prendresoin;

import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.dpc.ActionId;
import fr.prendresoin.dpc.ActionSheet;
import fr.prendresoin.dpc.ActionState;
import fr.prendresoin.dpc.AuthorRow;
import fr.prendresoin.dpc.BodyId;
import fr.prendresoin.dpc.DpcActionService;
import fr.prendresoin.dpc.DpcBodyService;
import fr.prendresoin.dpc.DpcFormat;
import fr.prendresoin.dpc.DpcSessionService;
import fr.prendresoin.dpc.DpcType;
import fr.prendresoin.dpc.Hours;
import fr.prendresoin.dpc.NewAction;
import fr.prendresoin.dpc.NewBody;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.dpc.SessionPlan;
import fr.prendresoin.dpc.Situation;
import fr.prendresoin.dpc.Span;
import fr.prendresoin.dpc.TrainerRow;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What bodies of tests say of themselves, of an action and of a session with one place on 10 December 2026. */
final class DpcOffers {

    private static final LocalDate START = LocalDate.of(2026, 12, 10);

    private DpcOffers() {}

    static NewBody body(String number) {
        return new NewBody(
                "Organisme " + number,
                number,
                "1 rue",
                "contact",
                "Europe/Paris",
                "La directrice",
                new Span(LocalDate.of(2024, 1, 1), null));
    }

    static AuthorRow author() {
        return new AuthorRow("Claire Martin", "infirmière", "Aucun", LocalDate.of(2026, 6, 1));
    }

    static ActionSheet sheet(CourseRow course, String evaluation) {
        return sheet(course, evaluation, new Hours(240, 0, 0));
    }

    static ActionSheet sheet(CourseRow course, String evaluation, Hours hours) {
        return new ActionSheet(
                "Tensions",
                Set.of(DpcType.FC),
                DpcFormat.REMOTE,
                hours,
                Set.of(),
                true,
                "FORMATION_EN_LIGNE",
                Set.of(),
                new ActionSheet.Texts("Désamorcer", "", "Deux modules", "Comité", evaluation, "contact", "Règlement"),
                new ActionSheet.Price(0, "l’ANDPC"),
                Set.of(),
                course.slug());
    }

    /** A session that is open, and who organises it. */
    record Opened(Actor organiser, SessionId session) {}

    /** A body publishes the action of this sheet and opens a session of one place. */
    static Opened open(Wiring wiring, DatabaseWorld world, ActionSheet sheet) {
        Actor platform = Actor.system("test");
        BodyId body = wiring.get(DpcBodyService.class).register(platform, body("99AB"));
        PersonId person = world.person();
        wiring.get(DpcBodyService.class).join(platform, body, person);
        Actor organiser = Actor.of(person, "organiser", List.of(new Grant(Role.DPC_ORGANISER, null)));
        DpcActionService actions = wiring.get(DpcActionService.class);
        ActionId action =
                actions.draft(organiser, body, new NewAction("action", "99AB2325001", sheet, List.of(author())));
        actions.advance(organiser, action, ActionState.SUBMITTED);
        actions.advance(organiser, action, ActionState.PUBLISHED);
        return new Opened(organiser, wiring.get(DpcSessionService.class).open(organiser, action, plan()));
    }

    /** Somebody whom the agency may fund. */
    static Situation conventioned() {
        return new Situation("60", Situation.Practice.CONVENTIONED, false);
    }

    static SessionPlan plan() {
        return plan("26.001");
    }

    /** The same under another number. */
    static SessionPlan plan(String number) {
        return new SessionPlan(
                number,
                START,
                START,
                "Europe/Paris",
                "En ligne",
                1,
                new ActionSheet.Price(0, "l’ANDPC"),
                100,
                List.of(),
                List.of(new TrainerRow("Claire Martin", "infirmière", null)));
    }
}
