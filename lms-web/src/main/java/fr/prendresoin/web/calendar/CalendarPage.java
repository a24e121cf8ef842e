package fr.prendresoin.web.calendar;

import fr.prendresoin.calendar.CalendarFeedService;
import fr.prendresoin.calendar.FeedRow;
import fr.prendresoin.shared.Secret;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.Site;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** One's calendar address: shown once, the first time one looks, and the way to revoke it. */
@Named
@RequestScoped
public class CalendarPage implements Page {

    private static final String ZONE = "Europe/Paris";

    private final CurrentActor current;
    private final CalendarFeedService feeds;
    private final French french;
    private final HttpServletRequest request;
    private Optional<FeedRow> feed = Optional.empty();
    private String secret = "";

    protected CalendarPage() {
        this(null, null, null, null);
    }

    @Inject
    CalendarPage(CurrentActor current, CalendarFeedService feeds, French french, HttpServletRequest request) {
        this.current = current;
        this.feeds = feeds;
        this.french = french;
        this.request = request;
    }

    /** Reads one's address, and draws its secret when that is still to be done. */
    @Override
    public void load() {
        secret = feeds.drawSecret(current.get()).map(Secret::reveal).orElse("");
        feed = feeds.own(current.get());
    }

    /** The whole address; empty on every visit but the first. */
    public String getFeedAddress() {
        return secret.isEmpty() ? "" : Site.address() + "agenda/" + secret + ".ics";
    }

    public boolean isMade() {
        return feed.filter(FeedRow::drawn).isPresent();
    }

    /** For example « Créée le 30 novembre 2026 à 14 h 03. Aucun agenda ne l’a encore lue. ». */
    public String getState() {
        return feed.map(row -> Messages.text(
                        "calendar.made",
                        french.moment(row.madeAt(), ZONE),
                        row.lastUsedOn() == null
                                ? Messages.text("calendar.neverUsed")
                                : Messages.text("calendar.lastUsed", french.date(row.lastUsedOn()))))
                .orElse("");
    }

    /** Whether the address was just revoked. */
    public boolean isRevokedNow() {
        return "revoquee".equals(request.getParameter("fait"));
    }
}
