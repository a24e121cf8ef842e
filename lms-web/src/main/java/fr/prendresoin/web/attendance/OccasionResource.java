package fr.prendresoin.web.attendance;

import fr.prendresoin.attendance.AttendanceRule;
import fr.prendresoin.attendance.Half;
import fr.prendresoin.attendance.NewSheet;
import fr.prendresoin.attendance.SheetService;
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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens the sheets of a session. */
@RequestScoped
@Path("dpc/organisateur/sessions/{session}/presences")
public class OccasionResource {

    private static final Pattern HALF_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.(MORNING|AFTERNOON)");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    @Inject
    private CurrentActor current;

    @Inject
    private SheetService sheets;

    @PathParam("session")
    private UUID session;

    static String page(UUID session) {
        return "/dpc/organisateur/sessions/" + session + "/presences";
    }

    /** Opens one. */
    @POST
    public Response open(@FormParam("demi-journee") String halfDay, @FormParam("debut") String start) {
        try {
            sheets.open(current.get(), wanted(halfDay, start));
            return Response.seeOther(URI.create(page(session) + "?fait=ouverte"))
                    .build();
        } catch (RuleViolation refusal) {
            return RefusedForm.back(page(session), "demi-journees", List.of(refusal.rule()));
        }
    }

    private NewSheet wanted(String halfDay, String start) {
        Matcher named = HALF_DAY.matcher(String.valueOf(halfDay));
        if (!named.matches()) {
            throw new RuleViolation(AttendanceRule.NOT_PLANNED);
        }
        LocalTime time = TIME.matcher(String.valueOf(start)).matches() ? LocalTime.parse(start) : null;
        return new NewSheet(session, LocalDate.parse(named.group(1)), Half.valueOf(named.group(2)), time);
    }
}
