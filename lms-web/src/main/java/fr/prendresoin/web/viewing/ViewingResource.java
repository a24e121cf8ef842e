package fr.prendresoin.web.viewing;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.viewing.ViewingService;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Arrivals;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Begins and ends to see the platform as somebody else. */
@RequestScoped
@Path("voir-comme")
public class ViewingResource {

    /** The pages that offer it. */
    private static final Pattern PAGE = Pattern.compile(
            "/(?:administration/comptes|gestion/inscriptions)/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    private CurrentActor current;

    @Inject
    private ViewingService viewings;

    /** Begins, and leads to the person's home page. */
    @POST
    public Response begin(
            @FormParam("personne") UUID person, @FormParam("motif") String reason, @FormParam("retour") String page) {
        String back = Optional.ofNullable(page)
                .filter(address -> PAGE.matcher(address).matches())
                .orElseThrow(() -> new NotFound("page " + page));
        try {
            viewings.begin(
                    current.self(),
                    current.token(),
                    Optional.ofNullable(person).map(PersonId::new).orElseThrow(() -> new NotFound("nobody")),
                    text(reason));
            return Response.seeOther(URI.create("/accueil")).build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(back, ViewingForm.NAME, List.of(refusal.rule()));
        }
    }

    /** Ends, and leads to one's own pages. */
    @POST
    @Path("fin")
    public Response end() {
        viewings.end(current.self(), current.token());
        return Response.seeOther(URI.create(Arrivals.next(current.self(), ""))).build();
    }

    /** Browsers send a line break as two characters and count it as one. */
    private static String text(String sent) {
        return Optional.ofNullable(sent).orElse("").replace("\r\n", "\n");
    }
}
