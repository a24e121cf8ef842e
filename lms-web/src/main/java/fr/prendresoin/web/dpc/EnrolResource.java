package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.DpcEnrolmentService;
import fr.prendresoin.dpc.DpcRule;
import fr.prendresoin.dpc.FreshSignIn;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.dpc.Situation;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.identity.AccountService;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.DeviceCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Receives the personal act by which somebody takes a place in a session. */
@RequestScoped
@Path("dpc")
public class EnrolResource {

    @Inject
    private CurrentActor current;

    @Inject
    private AccountService accounts;

    @Inject
    private DpcEnrolmentService enrolments;

    @Inject
    private Clock clock;

    /** Takes a place: with the password, or within some minutes after signing in. */
    @POST
    @Path("sessions/{session}/inscription")
    public Response enrol(
            @PathParam("session") UUID session,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request,
            @Context HttpServletResponse response) {
        SessionId id = new SessionId(session);
        try {
            String device = DeviceCookie.enrolling(request, response);
            FreshSignIn act = proof(text(sent.getFirst("motdepasse")), device);
            EnrolmentId enrolment = enrolments.enrol(current.get(), id, act, situation(sent));
            return Response.seeOther(URI.create("/dpc/mon-parcours/" + enrolment.value()))
                    .build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(EnrolPage.page(id), "inscription", List.of(refusal.rule()));
        }
    }

    private static Situation situation(MultivaluedMap<String, String> sent) {
        return new Situation(
                text(sent.getFirst("profession")),
                practice(sent.getFirst("exercice")),
                "oui".equals(sent.getFirst("absence")));
    }

    /** The moment, the means and the browser by which they last said who they are. */
    private FreshSignIn proof(String password, String device) {
        if (!password.isEmpty()) {
            accounts.confirm(current.get(), password);
            return new FreshSignIn(clock.instant(), "password", device);
        }
        Instant at = accounts.signedInAt(current.get(), current.token()).orElse(Instant.EPOCH);
        return new FreshSignIn(at, "sign-in", device);
    }

    private static Situation.Practice practice(String sent) {
        return Arrays.stream(Situation.Practice.values())
                .filter(practice -> practice.name().equals(sent))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(DpcRule.PRACTICE_MISSING));
    }

    private static String text(String sent) {
        return Optional.ofNullable(sent).orElse("");
    }
}
