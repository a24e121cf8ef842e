package fr.prendresoin.web.automation;

import fr.prendresoin.automation.ApiTokenId;
import fr.prendresoin.automation.ApiTokenService;
import fr.prendresoin.automation.AutomationRule;
import fr.prendresoin.automation.NewToken;
import fr.prendresoin.organisation.UnitRow;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.faces.DateField;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Receives the forms that make and revoke access tokens. */
@RequestScoped
@Path("gestion/acces-api")
public class ApiTokenResource {

    @Inject
    private CurrentActor current;

    @Inject
    private ApiTokenService tokens;

    /** Makes a token and leads to the page that shows its secret once. */
    @POST
    public Response make(
            @FormParam("nom") String label,
            @FormParam("unite") String code,
            @FormParam("droit") String right,
            @FormParam("fin") String day) {
        Optional<UnitRow> unit = tokens.units(current.get()).stream()
                .filter(row -> row.code().equals(code))
                .findFirst();
        Optional<LocalDate> lastDay = DateField.read(text(day));
        List<Rule> problems = problems(unit, text(label), text(right), text(day));
        if (!problems.isEmpty()) {
            return refused(problems);
        }
        try {
            ApiTokenId token = tokens.make(
                    current.get(),
                    new NewToken(label, unit.orElseThrow().unitId(), right.equals("ecriture"), lastDay.orElse(null)));
            return to(Ways.toToken(token));
        } catch (RuleViolation refusal) {
            return refused(List.of(refusal.rule()));
        }
    }

    private static List<Rule> problems(Optional<UnitRow> unit, String label, String right, String day) {
        List<Rule> problems = new ArrayList<>();
        if (label.isBlank()) {
            problems.add(AutomationRule.LABEL_MISSING);
        }
        if (unit.isEmpty()) {
            problems.add(FormRule.UNIT_MISSING);
        }
        if (!List.of("lecture", "ecriture").contains(right)) {
            problems.add(FormRule.RIGHT_MISSING);
        }
        if (DateField.read(day).isEmpty()) {
            problems.add(day.isBlank() ? AutomationRule.LAST_DAY_MISSING : FormRule.LAST_DAY_UNREADABLE);
        }
        return problems;
    }

    /** Revokes a token. */
    @POST
    @Path("{token}/revocation")
    public Response revoke(@PathParam("token") UUID id) {
        ApiTokenId token = new ApiTokenId(id);
        try {
            tokens.revoke(current.get(), token);
            return to(Ways.toToken(token) + "?fait=revoque");
        } catch (RuleViolation refusal) {
            return RefusedForm.back(Ways.toToken(token), "revoquer", List.of(refusal.rule()));
        }
    }

    private static Response refused(List<Rule> problems) {
        return RefusedForm.back(Ways.TOKENS, "creer", problems);
    }

    private static Response to(String page) {
        return Response.seeOther(URI.create(page)).build();
    }

    private static String text(String field) {
        return Optional.ofNullable(field).orElse("");
    }
}
