package fr.prendresoin.web.startup;

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
import fr.prendresoin.dpc.HalfDay;
import fr.prendresoin.dpc.Hours;
import fr.prendresoin.dpc.NewAction;
import fr.prendresoin.dpc.NewBody;
import fr.prendresoin.dpc.OrientationRegisterService;
import fr.prendresoin.dpc.SessionPlan;
import fr.prendresoin.dpc.Span;
import fr.prendresoin.dpc.TrainerRow;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Invents a body with two actions, whose courses are real, and the sessions of them that are open. */
@ApplicationScoped
class DemonstrationDpc {

    private static final String ZONE = "Europe/Paris";
    private static final String ORIENTATION = "DEMO-1";
    private static final int MOST = 30;

    /** The session of one place, which the professional who followed everything has. */
    private static final String FULL = "25.014";

    @Inject
    private DpcBodyService bodies;

    @Inject
    private DpcActionService actions;

    @Inject
    private DpcSessionService sessions;

    @Inject
    private OrientationRegisterService orientations;

    @Inject
    private DemonstrationSeat seats;

    @Inject
    private Clock clock;

    /**
     * @param organiser organises for the invented body, and trains in its sessions
     * @param participant followed a whole session, which ends today
     */
    void invent(Actor platform, PersonId organiser, PersonId participant) {
        orientations.demonstrate(platform);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(ZONE));
        BodyId body = bodies.register(
                platform,
                new NewBody(
                        "Organisme de démonstration",
                        "DEMO",
                        "1 rue de l’Exemple, 75000 Paris",
                        "organisme@demonstration.invalid",
                        ZONE,
                        "La direction de l’organisme de démonstration",
                        new Span(today.minusYears(2), null)));
        bodies.join(platform, body, organiser);
        ActionId tensions = publish(platform, body, tensions(today), remote(today, organiser));
        seats.follow(sessions.open(platform, tensions, past(today, organiser)), participant);
        publish(platform, body, exhaustion(today), mixed(today, organiser));
    }

    private ActionId publish(Actor platform, BodyId body, NewAction said, SessionPlan session) {
        ActionId action = actions.draft(platform, body, said);
        actions.advance(platform, action, ActionState.SUBMITTED);
        actions.advance(platform, action, ActionState.PUBLISHED);
        sessions.open(platform, action, session);
        return action;
    }

    private static NewAction tensions(LocalDate today) {
        ActionSheet sheet = new ActionSheet(
                "Situations de tension et désescalade en ambulatoire",
                Set.of(DpcType.FC, DpcType.EPP),
                DpcFormat.REMOTE,
                new Hours(240, 0, 0),
                Set.of(ORIENTATION),
                false,
                "VIGNETTES_CLINIQUES",
                Set.of(),
                texts(
                        "Reconnaître une escalade et l’apaiser.\nSécuriser son lieu et sa tournée.\nAgir après une violence."),
                new ActionSheet.Price(0, "organisme de démonstration"),
                Set.of(3),
                "tensions-et-desescalade");
        return new NewAction("tensions-et-desescalade", "DEMO2325001", sheet, authors(today));
    }

    private static NewAction exhaustion(LocalDate today) {
        ActionSheet sheet = new ActionSheet(
                "Prévenir l’épuisement professionnel en équipe",
                Set.of(DpcType.GDR),
                DpcFormat.MIXED,
                new Hours(120, 0, 180),
                Set.of(ORIENTATION),
                false,
                "GROUPE_ANALYSE",
                Set.of(),
                texts("Repérer l’épuisement chez soi et chez un collègue.\nAgir sur l’organisation du travail."),
                new ActionSheet.Price(12000, "participant ou employeur"),
                Set.of(4),
                "prevenir-l-epuisement-en-equipe");
        return new NewAction("prevenir-l-epuisement-en-equipe", "DEMO2325002", sheet, authors(today));
    }

    private static ActionSheet.Texts texts(String objectives) {
        return new ActionSheet.Texts(
                objectives,
                "Exercer une profession de santé.",
                "Un test, des leçons, des vignettes cliniques, une situation, un test.",
                "Comité scientifique de démonstration, inventé",
                "Test avant, test après, vignettes cliniques",
                "organisme@demonstration.invalid",
                "Règlement intérieur de démonstration : assiduité, respect, confidentialité.");
    }

    private static List<AuthorRow> authors(LocalDate today) {
        return List.of(new AuthorRow("Auteur de démonstration", "personne inventée", "aucun", today.minusMonths(2)));
    }

    private static SessionPlan remote(LocalDate today, PersonId trainer) {
        Span days = new Span(today.minusDays(10), today.plusDays(40));
        return plan("26.001", days, List.of(), trainer);
    }

    private static SessionPlan past(LocalDate today, PersonId trainer) {
        return plan(FULL, new Span(today.minusDays(40), today), List.of(), trainer);
    }

    private static SessionPlan mixed(LocalDate today, PersonId trainer) {
        Span days = new Span(today.minusDays(1), today.plusDays(60));
        List<HalfDay> halfDays = List.of(inRoom(today.minusDays(1)), inRoom(today));
        return plan("26.002", days, halfDays, trainer);
    }

    /** One is over and can be signed by its trainer, the other can be signed by everybody today. */
    private static HalfDay inRoom(LocalDate day) {
        return new HalfDay(day, HalfDay.Half.AFTERNOON, HalfDay.Kind.ROOM, "Salle de démonstration, Paris", 90);
    }

    private static SessionPlan plan(String number, Span days, List<HalfDay> halfDays, PersonId trainer) {
        return new SessionPlan(
                number,
                days.from(),
                days.until(),
                ZONE,
                halfDays.isEmpty() ? "En ligne" : "En ligne, et en salle à Paris",
                number.equals(FULL) ? 1 : MOST,
                new ActionSheet.Price(0, "organisme de démonstration"),
                100,
                halfDays,
                List.of(new TrainerRow("Formateur de démonstration", "personne inventée", trainer.value())));
    }
}
