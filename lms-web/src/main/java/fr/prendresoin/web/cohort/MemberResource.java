package fr.prendresoin.web.cohort;

import fr.prendresoin.cohort.SituationId;
import fr.prendresoin.cohort.SituationRule;
import fr.prendresoin.cohort.SituationService;
import fr.prendresoin.cohort.SituationService.Subject;
import fr.prendresoin.cohort.Span;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Receives what happens to somebody's studies in a promotion. */
@RequestScoped
@Path("gestion/promotions/{promotion}/membres/{person}/situations")
public class MemberResource {

    @Inject
    private CurrentActor current;

    @Inject
    private SituationService situations;

    @PathParam("promotion")
    private UUID promotion;

    @PathParam("person")
    private UUID person;

    /** Records a césure. */
    @POST
    @Path("cesure")
    public Response pause(
            @FormParam("debut") String from, @FormParam("reprise") String until, @FormParam("motif") String reason) {
        List<Rule> problems = new ArrayList<>();
        LocalDate first = day(from, SituationFault.FROM_UNREADABLE, problems);
        LocalDate back = day(until, SituationFault.UNTIL_UNREADABLE, problems);
        if (text(from).isBlank()) {
            problems.add(SituationRule.FROM_MISSING);
        }
        if (!problems.isEmpty()) {
            return RefusedForm.back(page(), "situation", problems);
        }
        return decide(
                () -> situations.pause(current.get(), subject(), new Span(first, back), text(reason)), "enregistree");
    }

    /** Records that the year is taken again. */
    @POST
    @Path("redoublement")
    public Response repeat(@FormParam("motif") String reason) {
        return decide(() -> situations.repeat(current.get(), subject(), text(reason)), "enregistree");
    }

    /** Ends a situation today. */
    @POST
    @Path("{situation}/fin")
    public Response end(@PathParam("situation") UUID situation, @FormParam("motif") String reason) {
        return decide(() -> situations.end(current.get(), new SituationId(situation), text(reason)), "terminee");
    }

    private Response decide(Runnable decision, String done) {
        try {
            decision.run();
            return Ways.done(page(), done);
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page(), "situation", List.of(refusal.rule()));
        }
    }

    private Subject subject() {
        return new Subject(new PromotionId(promotion), new PersonId(person));
    }

    private String page() {
        return MemberWays.to(promotion, person);
    }

    /** Null for an empty field; a field that is no day adds a problem. */
    private static LocalDate day(String sent, Rule unreadable, List<Rule> problems) {
        if (text(sent).isBlank()) {
            return null;
        }
        Optional<LocalDate> day = DateField.read(sent);
        if (day.isEmpty()) {
            problems.add(unreadable);
        }
        return day.orElse(null);
    }

    /** Browsers send a line break as two characters and count it as one. */
    private static String text(String sent) {
        return Optional.ofNullable(sent).orElse("").replace("\r\n", "\n");
    }
}
