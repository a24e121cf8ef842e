package fr.prendresoin.web.calendar;

import fr.prendresoin.calendar.DeadlineCalendar;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** One deadline, to put into one's calendar once. */
@RequestScoped
@Path("mon-compte/agenda/{course}.ics")
public class DeadlineFileResource {

    @Inject
    private CurrentActor current;

    @Inject
    private DeadlineCalendar deadlines;

    @Inject
    private CalendarFile file;

    /** Of a course that is asked of whoever is signed in. */
    @GET
    public Response read(@PathParam("course") String course) {
        String calendar = file.write(List.of(deadlines.of(current.get(), course)));
        return Response.ok(calendar, "text/calendar; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"echeance.ics\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
