package fr.prendresoin.web.message;

import fr.prendresoin.message.NoticeQueries;
import fr.prendresoin.message.NoticeRow;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** What one was told, the newest first. */
@Named
@RequestScoped
public class NoticesPage implements Page {

    private static final String ZONE = "Europe/Paris";

    private final CurrentActor current;
    private final NoticeQueries notices;
    private final French french;
    private final HttpServletRequest request;
    private List<NoticeRow> rows = List.of();

    protected NoticesPage() {
        this(null, null, null, null);
    }

    @Inject
    NoticesPage(CurrentActor current, NoticeQueries notices, French french, HttpServletRequest request) {
        this.current = current;
        this.notices = notices;
        this.french = french;
        this.request = request;
    }

    /** One notice: what it says, when it was said, and where it leads. */
    public record Line(String text, String when, boolean unread, String address, String action) {}

    @Override
    public void load() {
        rows = notices.latest(current.get(), before());
    }

    private Long before() {
        String number = parameter("avant");
        return number.matches("[0-9]{1,18}") ? Long.valueOf(number) : null;
    }

    public List<Line> getLines() {
        return rows.stream().limit(NoticeQueries.PAGE).map(this::line).toList();
    }

    private Line line(NoticeRow row) {
        String text = Messages.text("message.notice." + row.subject(), row.about(), french.longDate(row.day()));
        return new Line(
                text,
                Messages.text(row.unread() ? "message.unread" : "message.read", french.moment(row.writtenAt(), ZONE)),
                row.unread(),
                "/api/mes-notifications/" + row.id() + "/ouverture",
                Messages.text(row.link().startsWith("/formations") ? "message.toCourse" : "message.toAccount"));
    }

    public boolean isUnreadHere() {
        return rows.stream().anyMatch(NoticeRow::unread);
    }

    /** Where older ones are; empty when there are none. */
    public String getOlder() {
        return rows.size() > NoticeQueries.PAGE
                ? "/mes-notifications?avant=" + rows.get(NoticeQueries.PAGE - 1).id()
                : "";
    }

    /** Whether everything was just marked as read. */
    public boolean isDone() {
        return parameter("fait").equals("lues");
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
