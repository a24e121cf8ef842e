package fr.prendresoin.web.obligation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Profession;
import fr.prendresoin.identity.Professions;
import fr.prendresoin.obligation.Dossier;
import fr.prendresoin.obligation.OpenAction;
import fr.prendresoin.obligation.ProfessionalFileQueries;
import fr.prendresoin.obligation.ShortWay;
import fr.prendresoin.obligation.Situation;
import fr.prendresoin.obligation.Standing;
import fr.prendresoin.obligation.Verdict;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.Option;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a professional stands, why, and the shortest way on; or where they would stand with one open action more. */
@Named
@RequestScoped
public class StandingPage implements Page {

    private static final int LATEST = 5;

    @Inject
    private CurrentActor current;

    @Inject
    private ProfessionalFileQueries files;

    @Inject
    private PanelWords panels;

    @Inject
    private ActionWords actions;

    @Inject
    private French french;

    @Inject
    private RefusedForm form;

    private Dossier dossier;
    private Standing standing;
    private List<OpenAction> open = List.of();
    private Optional<ShortWay> way = Optional.empty();
    private Optional<OpenAction> supposed = Optional.empty();

    /** A session of the shortest way, in words. */
    public record Step(String title, String text, String brings, OpenAction.Doors doors, String tryAddress) {}

    @Override
    public void load() {
        Actor actor = current.get();
        dossier = files.dossier(actor);
        open = files.open(actor);
        supposed = Optional.of(form.value("si"))
                .filter(session -> !session.isEmpty())
                .map(this::openAction);
        Dossier then = supposed.map(action -> dossier.with(action.followed())).orElse(dossier);
        standing = files.standing(then);
        way = supposed.isPresent() ? Optional.empty() : files.shortestWay(standing, open);
    }

    private OpenAction openAction(String session) {
        return open.stream()
                .filter(action -> action.session().toString().equals(session))
                .findFirst()
                .orElseThrow(() -> new NotFound("open session " + session));
    }

    /** The whole in a few words. */
    public String getTitle() {
        if (supposed.isPresent()) {
            return Messages.text("obligation.title.supposed");
        }
        if (standing.situation().isEmpty()) {
            return Messages.text("obligation.title.unknown");
        }
        if (way.isPresent()) {
            ShortWay shortest = way.get();
            return Messages.text(
                    "obligation.title.way." + shortest.duty(),
                    shortest.actions().size());
        }
        return lackTitle();
    }

    private String lackTitle() {
        if (standing.verdicts().isEmpty()) {
            return Messages.text("obligation.title.none");
        }
        return standing.verdicts().stream()
                .filter(verdict -> !verdict.satisfied())
                .findFirst()
                .map(verdict -> Messages.text("obligation.title.lacks." + verdict.duty()))
                .orElse(Messages.text("obligation.title.satisfied"));
    }

    /** Who, how they practise, and the day the rules are those of. */
    public String getLead() {
        String day = french.date(standing.day());
        return standing.situation()
                .map(situation -> Messages.text(
                        "obligation.lead",
                        current.get().name(),
                        profession(situation),
                        Messages.text("obligation.mode." + situation.mode()),
                        day))
                .orElse(Messages.text("obligation.leadUnknown"));
    }

    static String profession(Situation situation) {
        return Professions.find(situation.profession())
                .map(Profession::label)
                .map(label -> label.substring(0, 1).toLowerCase(Locale.FRENCH) + label.substring(1))
                .orElse(situation.profession());
    }

    public boolean isKnown() {
        return standing.situation().isPresent();
    }

    /** The session that is tried, in words; empty when none is. */
    public String getSupposed() {
        return supposed.map(action -> Messages.text("obligation.supposed", action.title(), actions.open(action)))
                .orElse("");
    }

    public List<Step> getSteps() {
        return way.stream()
                .flatMap(shortest -> shortest.actions().stream())
                .map(this::step)
                .toList();
    }

    private Step step(OpenAction action) {
        String blocs = action.merits().blocs().stream()
                .sorted()
                .map(bloc -> Messages.text("obligation.action.bloc", bloc))
                .reduce((one, other) -> one + Messages.text("obligation.and") + other)
                .orElse("");
        String brings = blocs.isEmpty() || !standing.certifies() ? "" : Messages.text("obligation.brings", blocs);
        return new Step(
                action.title(), actions.open(action), brings, action.doors(), Ways.FILE + "?si=" + action.session());
    }

    /** Whether something is missing that no open session can bring. */
    public boolean isNoWay() {
        return supposed.isEmpty()
                && way.isEmpty()
                && standing.verdicts().stream().anyMatch(verdict -> !verdict.satisfied());
    }

    /** DPC first; none when nothing is asked. */
    public List<PanelWords.Panel> getPanels() {
        return standing.verdicts().stream().map(this::panel).toList();
    }

    private PanelWords.Panel panel(Verdict verdict) {
        return verdict.duty() == Verdict.Duty.DEVELOPMENT
                ? panels.development(verdict, standing)
                : panels.certification(verdict, standing);
    }

    /** What the data of the law does not say about somebody; empty when it says everything. */
    public List<String> getGaps() {
        List<String> gaps = new ArrayList<>();
        if (standing.situation().isPresent()
                && standing.certifies()
                && standing.certification().isEmpty()) {
            gaps.add(Messages.text("obligation.gap.certification"));
        }
        if (standing.obliged() && standing.development().isEmpty()) {
            gaps.add(Messages.text("obligation.gap.development"));
        }
        return gaps;
    }

    /** Until when priority orientations are known. */
    public String getOrientations() {
        return Messages.text("obligation.orientations", french.date(files.orientationsKnownUntil()));
    }

    /** Open sessions to try; the chosen one is the one that is tried. */
    public List<Option> getOpen() {
        return open.stream()
                .map(action -> new Option(
                        action.session().toString(),
                        Messages.text("obligation.open.option", action.title(), french.date(action.endsOn())),
                        supposed.filter(action::equals).isPresent()))
                .toList();
    }

    public List<ActionWords.Line> getLatest() {
        return dossier.actions().stream().limit(LATEST).map(actions::line).toList();
    }

    public int getCount() {
        return dossier.actions().size();
    }

    /** What the last form did; empty when none was sent. */
    public String getDone() {
        return switch (form.value("fait")) {
            case "action" -> Messages.text("obligation.done.action");
            case "situation" -> Messages.text("obligation.done.situation");
            default -> "";
        };
    }
}
