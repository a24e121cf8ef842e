package fr.prendresoin.web.assessment;

import fr.prendresoin.assessment.Choices;
import fr.prendresoin.assessment.StepAnswer;
import fr.prendresoin.assessment.VignetteService;
import fr.prendresoin.catalogue.Vignette;
import fr.prendresoin.progress.LearnerCourse;
import fr.prendresoin.progress.ProgressQueries;
import fr.prendresoin.shared.RuleViolation;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.progress.Ways;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Receives the answer to a step of a progressive case and leads to what follows. */
@ApplicationScoped
@Path("formations/{course}/{activity}/etapes/{step}")
public class VignetteResource {

    /** Where the page shows what is new. */
    private static final String HERE = "suite";

    @Inject
    private CurrentActor current;

    @Inject
    private ProgressQueries progress;

    @Inject
    private VignetteService vignettes;

    /** Locks the answer, then leads to the next step, or back to the form when something is missing. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("course") String courseSlug,
            @PathParam("activity") String activity,
            @PathParam("step") int step,
            MultivaluedMap<String, String> form) {
        LearnerCourse course = progress.course(current.get(), courseSlug);
        Vignette vignette = course.course().get(activity, Vignette.class);
        String page = Ways.to(course.course(), vignette);
        try {
            vignettes.answer(
                    current.get(), course.enrolment(), vignette, new StepAnswer(step, given(vignette, step, form)));
            return Response.seeOther(URI.create(page + "#" + HERE)).build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page, HERE, List.of(refusal.rule()));
        }
    }

    private static List<Choices> given(Vignette vignette, int step, MultivaluedMap<String, String> form) {
        return IntStream.range(0, vignette.step(step).asks().size())
                .mapToObj(CaseStep::field)
                .map(field -> Optional.ofNullable(form.get(field)).orElse(List.of()))
                .map(values -> new Choices(
                        values.stream().map(VignetteResource::number).collect(Collectors.toSet())))
                .toList();
    }

    /** What is no number is a proposition that no question has. */
    private static Integer number(String value) {
        return value.matches("\\d{1,3}") ? Integer.valueOf(value) : Integer.valueOf(-1);
    }
}
