package fr.prendresoin.web.reporting;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.reporting.SnapshotService;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Receives an administrator's wish for a snapshot. */
@RequestScoped
@Path("pilotage/national/instantanes")
public class SnapshotResource {

    @Inject
    private CurrentActor current;

    @Inject
    private SnapshotService snapshots;

    @Inject
    private FacultyScope scopes;

    @Inject
    private Clock clock;

    /** Takes a snapshot and leads back to the figures. */
    @POST
    public Response take() {
        AcademicYear year = AcademicYear.of(LocalDate.ofInstant(clock.instant(), ZoneId.of(NationalPage.ZONE)));
        snapshots.take(current.get(), scopes.course(null).id(), year);
        return Response.seeOther(URI.create("/pilotage/national")).build();
    }
}
