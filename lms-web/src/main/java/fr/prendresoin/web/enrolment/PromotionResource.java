package fr.prendresoin.web.enrolment;

import fr.prendresoin.catalogue.Courses;
import fr.prendresoin.enrolment.EnrolmentService;
import fr.prendresoin.enrolment.RuleId;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.organisation.PromotionService;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Rule;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Receives the forms of the promotions: open one, make a course mandatory or not any more, let a member go. */
@RequestScoped
@Path("gestion/promotions")
public class PromotionResource {

    @Inject
    private CurrentActor current;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private PromotionService promotions;

    @Inject
    private EnrolmentService enrolments;

    @Inject
    private Courses courses;

    @Inject
    private Clock clock;

    /** Opens a promotion and leads to it. */
    @POST
    public Response open(
            @FormParam("faculte") String code,
            @FormParam("cursus") String cursus,
            @FormParam("annee") String year,
            @FormParam("rentree") String academicYear) {
        FacultyRow faculty = faculty(code);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(faculty.zone()));
        OpeningForm form = OpeningForm.read(cursus, year, academicYear, today);
        if (!form.problems().isEmpty()) {
            return refused(form.problems());
        }
        try {
            PromotionId opened = promotions.open(
                    current.get(),
                    faculty.facultyId(),
                    form.studyYear(),
                    form.academicYear().orElseThrow());
            return Ways.done(Ways.toPromotion(opened), "ouverte");
        } catch (RuleViolation refusal) {
            return refused(List.of(refusal.rule()));
        }
    }

    private static Response refused(List<Rule> rules) {
        return RefusedForm.back(Ways.PROMOTIONS, "ouvrir", rules);
    }

    /** Makes a course mandatory for a promotion; the page then says how many people were enrolled. */
    @POST
    @Path("{promotion}/obligations")
    public Response require(
            @PathParam("promotion") UUID id,
            @FormParam("formation") String slug,
            @FormParam("echeance") String deadline) {
        PromotionRow promotion = organisations.getPromotion(current.get(), new PromotionId(id));
        String page = Ways.toPromotion(promotion.promotionId());
        RequirementForm form = RequirementForm.read(courses.forStudents(), slug, deadline);
        if (!form.problems().isEmpty()) {
            return RefusedForm.back(page, "rendre-obligatoire", form.problems());
        }
        try {
            int enrolled =
                    enrolments.require(current.get(), promotion, form.course().orElseThrow(), form.dueOn());
            return Ways.done(page, "inscrits&nombre=" + enrolled);
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page, "rendre-obligatoire", List.of(refusal.rule()));
        }
    }

    /** Withdraws a rule. */
    @POST
    @Path("{promotion}/obligations/{rule}/retrait")
    public Response withdraw(@PathParam("promotion") UUID promotion, @PathParam("rule") UUID rule) {
        int withdrawn = enrolments.withdraw(current.get(), new RuleId(rule));
        return Ways.done(Ways.toPromotion(new PromotionId(promotion)), "retiree&nombre=" + withdrawn);
    }

    /** Lets a member go. */
    @POST
    @Path("{promotion}/membres/{person}/retrait")
    public Response leave(@PathParam("promotion") UUID id, @PathParam("person") UUID person) {
        PromotionId promotion = new PromotionId(id);
        try {
            promotions.leave(current.get(), promotion, new PersonId(person));
            return Ways.done(Ways.toPromotion(promotion), "sortie");
        } catch (RuleViolation refusal) {
            return RefusedForm.back(Ways.toPromotion(promotion), "etudiants", List.of(refusal.rule()));
        }
    }

    private FacultyRow faculty(String code) {
        return organisations.managedBy(current.get()).stream()
                .filter(managed -> managed.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("faculty " + code));
    }
}
