package fr.prendresoin.web.attendance;

import fr.prendresoin.attendance.Presented;
import fr.prendresoin.attendance.Said;
import fr.prendresoin.attendance.SheetId;
import fr.prendresoin.attendance.SigningService;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.DeviceCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Receives what participants and trainers put on a sheet. */
@RequestScoped
@Path("emargement/{sheet}")
public class SheetResource {

    @Inject
    private CurrentActor current;

    @Inject
    private SigningService signing;

    @PathParam("sheet")
    private UUID sheet;

    static String page(SheetId sheet) {
        return "/emargement/" + sheet.value();
    }

    static String form(UUID enrolment) {
        return "dire-" + enrolment;
    }

    /** Signs as a participant; the browser is given a name of its own, which only this platform reads. */
    @POST
    @Path("signature")
    public Response sign(
            @FormParam("code") String code,
            @FormParam("lu") String read,
            @Context HttpServletRequest request,
            @Context HttpServletResponse response) {
        String device = DeviceCookie.of(request, response);
        Presented presented = new Presented(text(code), "oui".equals(read), device);
        try {
            signing.sign(current.get(), new SheetId(sheet), presented);
            return to("");
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page(new SheetId(sheet)), "signer", List.of(refusal.rule()));
        }
    }

    /** Signs as the trainer. */
    @POST
    @Path("formateur")
    public Response trainer() {
        try {
            signing.signAsTrainer(current.get(), new SheetId(sheet));
            return to("/feuille?fait=signe");
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page(new SheetId(sheet)) + "/feuille", "formateur", List.of(refusal.rule()));
        }
    }

    /** Says that a participant was there, or was not. */
    @POST
    @Path("participants/{enrolment}")
    public Response say(
            @PathParam("enrolment") UUID enrolment, @FormParam("la") String there, @FormParam("motif") String reason) {
        Said said = new Said("oui".equals(there), text(reason).replace("\r\n", "\n"));
        try {
            signing.say(current.get(), new SheetId(sheet), enrolment, said);
            return to("/feuille?fait=dit");
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page(new SheetId(sheet)) + "/feuille", form(enrolment), List.of(refusal.rule()));
        }
    }

    private Response to(String rest) {
        return Response.seeOther(URI.create(page(new SheetId(sheet)) + rest)).build();
    }

    private static String text(String given) {
        return Optional.ofNullable(given).orElse("");
    }
}
