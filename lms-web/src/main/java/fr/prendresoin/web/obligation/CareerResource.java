package fr.prendresoin.web.obligation;

import fr.prendresoin.obligation.PracticeMode;
import fr.prendresoin.obligation.ProfessionalFileService;
import fr.prendresoin.obligation.Situation;
import fr.prendresoin.obligation.Span;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Receives what a professional says of how they practise. */
@RequestScoped
@Path("mon-dpc/situation")
public class CareerResource {

    @Inject
    private CurrentActor current;

    @Inject
    private ProfessionalFileService service;

    /** How they practise from a day on. */
    @POST
    public Response practise(Form sent) {
        return answer("situation", () -> service.practise(current.get(), situation(new FormFields(sent))));
    }

    private static Situation situation(FormFields fields) {
        PracticeMode mode = Arrays.stream(PracticeMode.values())
                .filter(candidate -> candidate.code().equals(fields.text("exercice")))
                .findFirst()
                .orElse(null);
        return new Situation(fields.day("depuis"), fields.text("profession"), mode, fields.ticked("militaire"));
    }

    /** Takes one back. */
    @POST
    @Path("{situation}/retrait")
    public Response unsay(@PathParam("situation") UUID situation) {
        return answer("situation", () -> service.unsay(current.get(), situation));
    }

    /** An interruption, an accreditation, a document of a CNP. */
    @POST
    @Path("periodes")
    public Response note(Form sent) {
        return answer("periode", () -> service.note(current.get(), span(new FormFields(sent))));
    }

    private static Span span(FormFields fields) {
        Span.Kind kind = Arrays.stream(Span.Kind.values())
                .filter(candidate -> candidate.name().equals(fields.text("sorte")))
                .findFirst()
                .orElse(Span.Kind.INTERRUPTION);
        LocalDate first = fields.day("du");
        LocalDate last = kind == Span.Kind.CNP_PATHWAY ? first : fields.day("au");
        return new Span(kind, first, Optional.ofNullable(last));
    }

    /** Takes one out. */
    @POST
    @Path("periodes/{span}/retrait")
    public Response erase(@PathParam("span") UUID span) {
        return answer("periode", () -> service.erase(current.get(), span));
    }

    private static Response answer(String form, Runnable act) {
        try {
            act.run();
            return Response.seeOther(URI.create(Ways.CAREER + "?fait=" + form)).build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(Ways.CAREER, form, List.of(refusal.rule()));
        }
    }
}
