package fr.prendresoin.web.enrolment;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.cohort.CohortId;
import fr.prendresoin.cohort.CohortQueries;
import fr.prendresoin.enrolment.CohortRequirementService;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Receives the decisions on what a cohort must take. */
@RequestScoped
@Path("gestion/cohortes/{cohort}/obligations")
public class CohortRuleResource {

    private static final String FORM = "rendre-obligatoire";

    @Inject
    private CurrentActor current;

    @Inject
    private CohortQueries cohorts;

    @Inject
    private CohortRequirementService requirements;

    @Inject
    private Courses courses;

    @PathParam("cohort")
    private UUID id;

    /** Makes a course mandatory for the cohort; the page then says how many people were enrolled. */
    @POST
    public Response require(@FormParam("formation") String slug, @FormParam("echeance") String deadline) {
        CohortId cohort = cohorts.get(current.get(), new CohortId(id)).cohortId();
        String page = Ways.toCohort(cohort);
        RequirementForm form = RequirementForm.read(courses.forStudents(), slug, deadline);
        if (!form.problems().isEmpty()) {
            return RefusedForm.back(page, FORM, form.problems());
        }
        try {
            int enrolled =
                    requirements.require(current.get(), cohort, form.course().orElseThrow(), form.dueOn());
            return Ways.done(page, "inscrits&nombre=" + enrolled);
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page, FORM, List.of(refusal.rule()));
        }
    }

    /** Withdraws a rule. */
    @POST
    @Path("{rule}/retrait")
    public Response withdraw(@PathParam("rule") UUID rule) {
        int withdrawn = requirements.withdraw(current.get(), new RuleId(rule));
        return Ways.done(Ways.toCohort(new CohortId(id)), "retiree&nombre=" + withdrawn);
    }
}
