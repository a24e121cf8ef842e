package fr.prendresoin.web.automation;

import fr.prendresoin.automation.ApiTokenRow;
import fr.prendresoin.automation.ApiTokenService;
import fr.prendresoin.automation.AutomationRule;
import fr.prendresoin.automation.NewToken;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.organisation.UnitRow;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.Option;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The access tokens of the units one manages as a whole, and the form that makes another. */
@Named
@RequestScoped
public class ApiTokensPage implements Page {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    private CurrentActor current;

    @Inject
    private ApiTokenService service;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    @Inject
    private Clock clock;

    private List<UnitRow> units = List.of();
    private List<ApiTokenRow> tokens = List.of();
    private List<FacultyRow> faculties = List.of();

    /** Reads the units one manages as a whole, and their tokens. */
    @Override
    public void load() {
        units = service.units(current.get());
        if (units.isEmpty()) {
            throw new NotFound("managed unit");
        }
        tokens = service.all(current.get());
        faculties = organisations.allFaculties();
    }

    public List<TokenLine> getTokens() {
        Instant now = clock.instant();
        return tokens.stream().map(row -> TokenLine.of(row, units, french, now)).toList();
    }

    public List<Option> getUnits() {
        return units.stream()
                .map(unit -> new Option(
                        unit.code(),
                        Messages.text("automation.unit." + unit.kind(), unit.name(), above(unit)),
                        unit.code().equals(form.value("unite")) || units.size() == 1))
                .toList();
    }

    /** The establishment of a component. */
    private String above(UnitRow unit) {
        return faculties.stream()
                .filter(faculty -> faculty.id().equals(unit.id()))
                .map(FacultyRow::establishment)
                .findFirst()
                .orElse(unit.name());
    }

    public boolean isWriting() {
        return "ecriture".equals(form.value("droit"));
    }

    public boolean isReading() {
        return "lecture".equals(form.value("droit"));
    }

    /** The first and the last day that may be chosen, as a browser's own field wants them. */
    public LocalDate getEarliest() {
        return today().plusDays(1);
    }

    public LocalDate getLatest() {
        return today().plusMonths(NewToken.LONGEST_MONTHS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public int getLongestLabel() {
        return NewToken.LONGEST_LABEL;
    }

    public String getLabelError() {
        return error(NewToken.LONGEST_LABEL, AutomationRule.LABEL_MISSING, AutomationRule.LABEL_TOO_LONG);
    }

    public String getUnitError() {
        return error(0, FormRule.UNIT_MISSING);
    }

    public String getRightError() {
        return error(0, FormRule.RIGHT_MISSING);
    }

    public String getDayError() {
        return error(
                NewToken.LONGEST_MONTHS,
                AutomationRule.LAST_DAY_MISSING,
                AutomationRule.LAST_DAY_PAST,
                AutomationRule.LAST_DAY_TOO_FAR,
                FormRule.LAST_DAY_UNREADABLE);
    }

    /** Whether the form was refused. */
    public boolean isRefused() {
        return !(getLabelError() + getUnitError() + getRightError() + getDayError()).isEmpty();
    }

    private String error(int argument, Rule... rules) {
        return form.refusedBy(rules).stream()
                .map(rule -> Messages.text(rule.messageKey(), argument))
                .findFirst()
                .orElse("");
    }
}
