package fr.prendresoin.web.message;

import fr.prendresoin.message.NoticeQueries;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many notices one has not read, for the header of one's home and account; the pages of courses never ask. */
@Named
@RequestScoped
public class NoticeCount {

    private static final long MOST_SHOWN = 99;

    private final CurrentActor current;
    private final Address address;
    private final NoticeQueries notices;
    private Long unread;

    protected NoticeCount() {
        this(null, null, null);
    }

    @Inject
    NoticeCount(CurrentActor current, Address address, NoticeQueries notices) {
        this.current = current;
        this.address = address;
        this.notices = notices;
    }

    /** Whether there is something to show here. */
    public boolean isShown() {
        return unread() > 0;
    }

    /** For example « 3 », « 99+ ». */
    public String getFigure() {
        return unread() > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread());
    }

    /** For example « 3 notifications non lues ». */
    public String getText() {
        return Messages.text("template.notices", unread());
    }

    private long unread() {
        if (unread == null) {
            unread = asked() ? notices.unread(current.get()) : 0L;
        }
        return unread;
    }

    private boolean asked() {
        String path = address.getPath();
        return current.signedIn()
                && current.view().isEmpty()
                && (path.equals("/accueil") || path.equals("/mes-notifications") || path.startsWith("/mon-compte/"));
    }
}
