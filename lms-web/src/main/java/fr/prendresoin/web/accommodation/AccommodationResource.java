package fr.prendresoin.web.accommodation;

import fr.prendresoin.accommodation.AccommodationId;
import fr.prendresoin.accommodation.AccommodationService;
import fr.prendresoin.accommodation.Allowance;
import fr.prendresoin.accommodation.Days;
import fr.prendresoin.accommodation.Student;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.cohort.MemberWays;
import fr.prendresoin.web.faces.DateField;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Receives what a faculty gives one of its students. */
@RequestScoped
@Path("gestion/promotions/{promotion}/membres/{person}/amenagements")
public class AccommodationResource {

    @Inject
    private CurrentActor current;

    @Inject
    private AccommodationService accommodations;

    @PathParam("promotion")
    private UUID promotion;

    @PathParam("person")
    private UUID person;

    /** Gives extra time, pauses or both. */
    @POST
    public Response decide(Form sent) {
        return answer(
                () -> {
                    Allowance given =
                            new Allowance(number(sent, "tiers"), number(sent, "pauses"), number(sent, "minutes"));
                    Student student = new Student(new PromotionId(promotion), new PersonId(person));
                    accommodations.decide(current.get(), student, given, new Days(day(sent, "du"), day(sent, "au")));
                },
                "decide");
    }

    /** Ends one at once. */
    @POST
    @Path("{accommodation}/fin")
    public Response end(@PathParam("accommodation") UUID accommodation, @FormParam("formulaire") String form) {
        return answer(() -> accommodations.end(current.get(), new AccommodationId(accommodation)), "termine");
    }

    private Response answer(Runnable decision, String done) {
        String page = MemberWays.to(promotion, person);
        try {
            decision.run();
            return Response.seeOther(URI.create(page + "?amenagement=" + done + "#amenagements"))
                    .build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page, "amenagements", List.of(refusal.rule()));
        }
    }

    private static String field(Form sent, String name) {
        return Optional.ofNullable(sent.asMap().getFirst(name)).orElse("").strip();
    }

    private static int number(Form sent, String name) {
        String text = field(sent, name);
        if (!text.matches("[0-9]{0,3}")) {
            throw new RuleViolation(FormRule.NUMBER_UNREADABLE);
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** Null for an empty field. */
    private static LocalDate day(Form sent, String name) {
        String text = field(sent, name);
        return text.isEmpty()
                ? null
                : DateField.read(text).orElseThrow(() -> new RuleViolation(FormRule.DAY_UNREADABLE));
    }
}
