package fr.prendresoin.web.delegation;

import fr.prendresoin.delegation.TeamQueries;
import fr.prendresoin.delegation.TeamRow;
import fr.prendresoin.delegation.TeamUnit;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.UnitKind;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.Option;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Who manages and who teaches in the units of a manager and below them, and the form that gives a role there. */
@Named
@RequestScoped
public class TeamPage implements Page {

    static final String ADDRESS = "/gestion/equipe";
    static final String APPOINT = "nommer";

    private static final String ZONE = "Europe/Paris";

    private final CurrentActor current;
    private final TeamQueries team;
    private final TeamForms forms;
    private final RefusedForm form;
    private final French french;
    private List<TeamUnit> units = List.of();

    protected TeamPage() {
        this(null, null, null, null, null);
    }

    @Inject
    TeamPage(CurrentActor current, TeamQueries team, TeamForms forms, RefusedForm form, French french) {
        this.current = current;
        this.team = team;
        this.forms = forms;
        this.form = form;
        this.french = french;
    }

    /** A unit with its people. */
    public record Section(String id, String name, String kind, List<Line> people) {}

    /** Somebody's role; the form and its address end it, when it is theirs to end. */
    public record Line(String name, String role, String since, boolean ends, String form, String address) {}

    /** The form that ends a role: the name of its fragment too. */
    static String end(UUID membership) {
        return "fin-" + membership;
    }

    /** Reads the units and their people; not found for who manages none. */
    @Override
    public void load() {
        units = team.units(current.get());
    }

    public List<Section> getSections() {
        return units.stream()
                .map(unit -> new Section(
                        "unite-" + unit.unit().code(),
                        unit.unit().name(),
                        Messages.text("delegation.unit." + unit.unit().kind()),
                        unit.people().stream().map(row -> line(unit, row)).toList()))
                .toList();
    }

    private Line line(TeamUnit unit, TeamRow row) {
        return new Line(
                row.name(),
                roleIn(unit, row.role()),
                Messages.text("administration.account.since", french.date(row.beganAt(), ZONE)),
                unit.delegated().contains(row.role())
                        && !row.person().equals(current.get().requirePerson().value()),
                end(row.membership()),
                "/api" + ADDRESS + "/roles/" + row.membership() + "/fin");
    }

    /** The management of an establishment is not that of a faculty. */
    private static String roleIn(TeamUnit unit, Role role) {
        return role == Role.FACULTY_MANAGER && unit.unit().kind() != UnitKind.COMPONENT
                ? Messages.text("delegation.management")
                : Messages.text("common.role." + role);
    }

    /** Whether nothing stands below: then there are no managers to appoint. */
    public boolean isAlone() {
        return units.stream().noneMatch(TeamUnit::below);
    }

    public List<Option> getRoles() {
        return List.of(Role.FACULTY_MANAGER, Role.TEACHER, Role.TUTOR).stream()
                .filter(role -> units.stream().anyMatch(unit -> unit.delegated().contains(role)))
                .map(role -> option(role.name(), Messages.text("common.role." + role), "role"))
                .toList();
    }

    public List<Option> getUnits() {
        return units.stream()
                .map(unit -> option(unit.unit().code(), unit.unit().name(), "unite"))
                .toList();
    }

    private Option option(String value, String label, String field) {
        return new Option(value, label, value.equals(forms.value(APPOINT, field)));
    }

    public int getLongestReason() {
        return Reason.LONGEST;
    }

    /** What the last decision did; empty when none was taken. */
    public String getDone() {
        return switch (form.value("fait")) {
            case "nomme" -> Messages.text("administration.done.role");
            case "fin" -> Messages.text("administration.done.end");
            default -> "";
        };
    }
}
