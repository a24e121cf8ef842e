package fr.prendresoin.web.startup;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.obligation.ActionType;
import fr.prendresoin.obligation.NewAction;
import fr.prendresoin.obligation.ObligationAction;
import fr.prendresoin.obligation.PracticeMode;
import fr.prendresoin.obligation.ProfessionalFileService;
import fr.prendresoin.obligation.Situation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Lets the professional of the demonstration say how they practise and what they followed, all of it invented. */
@ApplicationScoped
class DemonstrationProfessional {

    private static final String PHYSICIAN = "10";
    private static final String BODY = "Organisme inventé pour la démonstration";
    private static final LocalDate REGISTERED = LocalDate.of(2010, 9, 1);

    @Inject
    private ProfessionalFileService files;

    @Inject
    private Clock clock;

    /** An action that ended some days ago. */
    private record Followed(String title, int daysAgo, ActionType type, boolean priority, int bloc) {}

    private static final List<Followed> ACTIONS = List.of(
            new Followed("Reconnaître l’urgence au téléphone", 1022, ActionType.FC, true, 1),
            new Followed("Relire ses ordonnances à plusieurs", 826, ActionType.EPP, false, 1),
            new Followed("Annoncer un dommage associé aux soins", 637, ActionType.FC, false, 3),
            new Followed("Signaler un événement indésirable", 419, ActionType.GDR, false, 2),
            new Followed("Apaiser une situation de tension", 172, ActionType.FC, true, 3));

    void invent(PersonId professional) {
        Actor owner = Actor.of(professional, "Démonstration", List.of(new Grant(Role.PRACTITIONER, null)));
        files.practise(owner, new Situation(REGISTERED, PHYSICIAN, PracticeMode.SELF_EMPLOYED, false));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
        ACTIONS.forEach(action -> files.declare(owner, declared(action, today)));
    }

    private static NewAction declared(Followed action, LocalDate today) {
        ObligationAction.Merits merits =
                new ObligationAction.Merits(Set.of(action.type()), action.priority(), true, Set.of(action.bloc()));
        return new NewAction(action.title(), BODY, merits, today.minusDays(action.daysAgo()), 210);
    }
}
