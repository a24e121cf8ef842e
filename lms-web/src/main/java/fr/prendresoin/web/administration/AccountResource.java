package fr.prendresoin.web.administration;

import fr.prendresoin.administration.ProposalId;
import fr.prendresoin.administration.ProposalService;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.PersonService;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.MembershipId;
import fr.prendresoin.organisation.MembershipService;
import fr.prendresoin.organisation.OrganisationQueries;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Receives the decisions on one account: its roles, its suspension, the proposals about it. */
@RequestScoped
@Path("administration/comptes/{person}")
public class AccountResource {

    @Inject
    private CurrentActor current;

    @Inject
    private PersonService people;

    @Inject
    private MembershipService memberships;

    @Inject
    private ProposalService proposals;

    @Inject
    private OrganisationQueries organisations;

    @PathParam("person")
    private UUID id;

    @FormParam("motif")
    private String reason;

    /** Gives a role, or proposes it when it takes two people. */
    @POST
    @Path("roles")
    public Response appoint(@FormParam("role") String role, @FormParam("faculte") String faculty) {
        AppointmentForm form = AppointmentForm.read(role, faculty);
        if (!form.problems().isEmpty()) {
            return RefusedForm.back(page(), AccountForms.APPOINT, form.problems());
        }
        return decide(AccountForms.APPOINT, () -> appoint(form));
    }

    private String appoint(AppointmentForm form) {
        Role role = form.role().orElseThrow();
        if (form.takesTwo()) {
            return proposals.propose(current.get(), person(), role, text()) == ProposalService.Outcome.PROPOSED
                    ? "proposition"
                    : "second";
        }
        UUID scope =
                form.faculty().map(code -> organisations.getUnit(code).id()).orElse(null);
        memberships.appoint(current.get(), person(), new Grant(role, scope), text());
        return "role";
    }

    /** Ends a role, or proposes to when it takes two people. */
    @POST
    @Path("roles/{membership}/fin")
    public Response end(@PathParam("membership") UUID membership) {
        return decide(AccountForms.end(membership), () -> {
            ProposalService.Outcome outcome = proposals.end(current.get(), new MembershipId(membership), text());
            return outcome == ProposalService.Outcome.PROPOSED ? "retrait" : "fin";
        });
    }

    /** Suspends the account: whoever is signed in with it is out at once. */
    @POST
    @Path("suspension")
    public Response suspend() {
        return decide(AccountForms.ACCOUNT, () -> {
            people.suspend(current.get(), person(), text());
            return "suspendu";
        });
    }

    /** Opens the account again. */
    @POST
    @Path("reactivation")
    public Response reactivate() {
        return decide(AccountForms.ACCOUNT, () -> {
            people.reactivate(current.get(), person(), text());
            return "reactive";
        });
    }

    /** Agrees, as the second administrator, to what another proposed. */
    @POST
    @Path("propositions/{proposal}/confirmation")
    public Response confirm(@PathParam("proposal") UUID proposal) {
        return decide(AccountForms.proposal(proposal), () -> {
            proposals.confirm(current.get(), new ProposalId(proposal));
            return "confirmee";
        });
    }

    /** Declines what another administrator, or oneself, proposed. */
    @POST
    @Path("propositions/{proposal}/refus")
    public Response decline(@PathParam("proposal") UUID proposal) {
        return decide(AccountForms.proposal(proposal), () -> {
            proposals.decline(current.get(), new ProposalId(proposal), text());
            return "declinee";
        });
    }

    private Response decide(String form, Supplier<String> decision) {
        try {
            return Ways.done(page(), decision.get());
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page(), form, List.of(refusal.rule()));
        }
    }

    private PersonId person() {
        return new PersonId(id);
    }

    private String page() {
        return Ways.toAccount(person());
    }

    /** Browsers send a line break as two characters and count it as one. */
    private String text() {
        return Optional.ofNullable(reason).orElse("").replace("\r\n", "\n");
    }
}
