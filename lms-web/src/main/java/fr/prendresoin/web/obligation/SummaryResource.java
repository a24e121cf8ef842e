package fr.prendresoin.web.obligation;

import fr.prendresoin.obligation.ProfessionalFileQueries;
import fr.prendresoin.obligation.ProfessionalFileService;
import fr.prendresoin.obligation.Summary;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Gives a professional the summary of a triennial for machines, and notes that they handed it over (rule 28). */
@RequestScoped
@Path("mon-dpc")
public class SummaryResource {

    @Inject
    private CurrentActor current;

    @Inject
    private ProfessionalFileQueries files;

    @Inject
    private ProfessionalFileService service;

    @Inject
    private SummaryChoice choice;

    @Inject
    private SummaryJson json;

    @Inject
    private SummaryDocument document;

    /** The summary as JSON. */
    @GET
    @Path("synthese.json")
    public Response summary(@QueryParam("periode") String year) {
        return file("synthese-dpc", json.of(summaryOf(year)).toString());
    }

    /** The summary as a document under seal. */
    @GET
    @Path("synthese.pdf")
    @Produces("application/pdf")
    public Response document(@QueryParam("periode") String year) {
        return Response.ok(document.of(summaryOf(year)))
                .header("Content-Disposition", "attachment; filename=\"synthese-dpc.pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private Summary summaryOf(String year) {
        return files.summary(current.get(), choice.of(year).first());
    }

    /** What was handed over once, word for word. */
    @GET
    @Path("transmissions/{sending}")
    public Response sending(@PathParam("sending") UUID sending) {
        return file("synthese-transmise", files.handedOver(current.get(), sending));
    }

    private static Response file(String name, String text) {
        return Response.ok(text, "application/json; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".json\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** Notes the act; whoever sends this form has just read what they hand over. */
    @POST
    @Path("transmissions")
    public Response handOver(@FormParam("periode") String year) {
        String page = Ways.SUMMARY + "?periode=" + choice.of(year).first().getYear();
        try {
            Summary summary = summaryOf(year);
            service.handOver(current.get(), summary, json.of(summary).toString());
            return Response.seeOther(URI.create(page + "&fait=transmise#transmissions"))
                    .build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(Ways.SUMMARY, "transmettre", List.of(refusal.rule()));
        }
    }
}
