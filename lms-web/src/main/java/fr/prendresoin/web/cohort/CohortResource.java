package fr.prendresoin.web.cohort;

import fr.prendresoin.cohort.CohortConditionService;
import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.cohort.CohortQueries;
import fr.prendresoin.cohort.CohortRule;
import fr.prendresoin.cohort.CohortService;
import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.organisation.UnitRow;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Receives the forms of cohorts: name a condition, count whom it means, change it, put it away. */
@RequestScoped
@Path("gestion/cohortes")
public class CohortResource {

    @Inject
    private CurrentActor current;

    @Inject
    private CohortUnits units;

    @Inject
    private CohortService cohorts;

    @Inject
    private CohortConditionService conditions;

    @Inject
    private CohortQueries queries;

    @Inject
    private CountWords counts;

    /** How many people the criteria mean, in words; nothing is written. */
    @GET
    @Path("compte")
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject count(@Context UriInfo address) {
        MultivaluedMap<String, String> fields = address.getQueryParameters();
        UnitRow unit = units.get(current.get(), fields.getFirst("unite"));
        return Json.createObjectBuilder()
                .add("texte", counts.of(unit, read(fields, unit)))
                .build();
    }

    /** Names a condition and leads to it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> fields) {
        UnitRow unit = units.get(current.get(), fields.getFirst("unite"));
        CohortForm form = read(fields, unit);
        List<Rule> problems = new ArrayList<>(form.problems());
        if (form.name().isBlank()) {
            problems.add(CohortRule.NAME_MISSING);
        }
        if (!problems.isEmpty()) {
            return RefusedForm.back(Ways.NEW, "criteres", problems);
        }
        try {
            CohortId created = cohorts.create(current.get(), unit.unitId(), form.name(), form.condition());
            return Ways.done(Ways.to(created), "creee");
        } catch (RuleViolation refusal) {
            return RefusedForm.back(Ways.NEW, "criteres", List.of(refusal.rule()));
        }
    }

    /** Gives a cohort other criteria, for a reason. */
    @POST
    @Path("{cohort}/criteres")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("cohort") UUID id, MultivaluedMap<String, String> fields) {
        CohortId cohort = new CohortId(id);
        UnitId unit = queries.get(current.get(), cohort).unit();
        CohortForm form = CohortForm.read(field -> fields.getOrDefault(field, List.of()), units.facultiesOf(unit));
        if (!form.problems().isEmpty()) {
            return RefusedForm.back(Ways.toCriteria(cohort), "criteres", form.problems());
        }
        try {
            conditions.change(current.get(), cohort, form.condition(), fields.getFirst("motif"));
            return Ways.done(Ways.to(cohort), "criteres");
        } catch (RuleViolation refusal) {
            return RefusedForm.back(Ways.toCriteria(cohort), "essai", List.of(refusal.rule()));
        }
    }

    /** Puts a cohort away. */
    @POST
    @Path("{cohort}/archive")
    public Response archive(@PathParam("cohort") UUID id) {
        CohortId cohort = new CohortId(id);
        try {
            cohorts.archive(current.get(), cohort);
            return Ways.done(Ways.COHORTS, "archivee");
        } catch (RuleViolation refusal) {
            return RefusedForm.back(Ways.to(cohort), "archiver", List.of(refusal.rule()));
        }
    }

    private CohortForm read(MultivaluedMap<String, String> fields, UnitRow unit) {
        return CohortForm.read(field -> fields.getOrDefault(field, List.of()), units.facultiesOf(unit.unitId()));
    }
}
