package fr.prendresoin.web.delegation;

import fr.prendresoin.delegation.TeamService;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.MembershipId;
import fr.prendresoin.organisation.OrganisationQueries;
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
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Receives what a manager decides about their team: give a role, take one back. */
@RequestScoped
@Path("gestion/equipe/roles")
public class TeamResource {

    @Inject
    private CurrentActor current;

    @Inject
    private TeamService team;

    @Inject
    private OrganisationQueries organisations;

    @FormParam("motif")
    private String reason;

    /** Gives a role in a unit to the person with exactly this login or mail. */
    @POST
    public Response appoint(
            @FormParam("personne") String person, @FormParam("role") String role, @FormParam("unite") String unit) {
        List<Rule> problems = problems(person, role, unit);
        if (!problems.isEmpty()) {
            return RefusedForm.back(TeamPage.ADDRESS, TeamPage.APPOINT, problems);
        }
        UUID scope = organisations.getUnit(unit).id();
        return decide(
                TeamPage.APPOINT,
                "nomme",
                () -> team.appoint(current.get(), person, new Grant(role(role).orElseThrow(), scope), text()));
    }

    /** Ends a role. */
    @POST
    @Path("{membership}/fin")
    public Response end(@PathParam("membership") UUID membership) {
        return decide(
                TeamPage.end(membership), "fin", () -> team.end(current.get(), new MembershipId(membership), text()));
    }

    private static Response decide(String form, String done, Runnable decision) {
        try {
            decision.run();
            return Response.seeOther(URI.create(TeamPage.ADDRESS + "?fait=" + done))
                    .build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(TeamPage.ADDRESS, form, List.of(refusal.rule()));
        }
    }

    private static List<Rule> problems(String person, String role, String unit) {
        List<Rule> problems = new ArrayList<>();
        if (missing(person)) {
            problems.add(FormRule.PERSON_MISSING);
        }
        if (role(role).isEmpty()) {
            problems.add(FormRule.ROLE_MISSING);
        }
        if (missing(unit)) {
            problems.add(FormRule.UNIT_MISSING);
        }
        return problems;
    }

    private static boolean missing(String field) {
        return field == null || field.isBlank();
    }

    private static Optional<Role> role(String name) {
        return Stream.of(Role.values())
                .filter(known -> known.name().equals(name))
                .findFirst();
    }

    /** Browsers send a line break as two characters and count it as one. */
    private String text() {
        return Optional.ofNullable(reason).orElse("").replace("\r\n", "\n");
    }
}
