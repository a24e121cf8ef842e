package fr.prendresoin.web.calendar;

import fr.prendresoin.calendar.CalendarEntry;
import fr.prendresoin.calendar.CalendarFeedService;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Secret;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers calendars that ask for somebody's deadlines by their secret address; no cookie is looked at. */
@WebServlet("/agenda/*")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Actor PLATFORM = Actor.system("calendar");
    private static final Pattern FILE = Pattern.compile("/([A-Za-z0-9_-]{32,43})\\.ics");
    private static final int TOO_MANY = 429;

    @Inject
    private transient CalendarFeedService feeds;

    @Inject
    private transient CalendarFile file;

    @Inject
    private transient FeedThrottle throttle;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address =
                FILE.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Secret secret = new Secret(address.group(1));
        if (throttle.mustWait(secret)) {
            response.setHeader("Retry-After", String.valueOf(FeedThrottle.WINDOW.toSeconds()));
            response.setStatus(TOO_MANY);
            return;
        }
        try {
            answer(response, feeds.open(PLATFORM, secret));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void answer(HttpServletResponse response, List<CalendarEntry> entries) throws IOException {
        response.setContentType("text/calendar");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.getWriter().write(file.write(entries));
    }
}
