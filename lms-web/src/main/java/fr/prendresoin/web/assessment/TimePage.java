package fr.prendresoin.web.assessment;

import fr.prendresoin.assessment.TimeLeft;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The clock of a limited attempt, beside its questions; nothing for the others. */
@Named
@RequestScoped
public class TimePage {

    private final PaperPage page;
    private final Address address;
    private final French french;

    protected TimePage() {
        this(null, null, null);
    }

    @Inject
    TimePage(PaperPage page, Address address, French french) {
        this.page = page;
        this.address = address;
        this.french = french;
    }

    private TimeLeft time() {
        return page.paper().time().orElseThrow();
    }

    public boolean isLimited() {
        return page.paper().time().isPresent() && page.paper().submittedAt().isEmpty();
    }

    public long getSecondsLeft() {
        return time().remaining().toSeconds();
    }

    /** What is left when the page is drawn, rounded up to the minute. */
    public String getLeft() {
        return french.minutes((int) ((getSecondsLeft() + 59) / 60));
    }

    public boolean isPaused() {
        return isLimited() && time().paused();
    }

    public boolean isOver() {
        return time().over();
    }

    public boolean isPausable() {
        return time().pausesLeft() > 0 && !time().paused() && !time().over();
    }

    public String getPauses() {
        return Messages.text("assessment.time.pauses", time().pausesLeft(), french.minutes((int)
                time().longestPause().toMinutes()));
    }

    public String getPauseAddress() {
        return page.api("pause");
    }

    public String getResumeAddress() {
        return page.api("reprise");
    }

    public String getEndAddress() {
        return page.api("envoi");
    }

    public String getResultAddress() {
        return page.way("resultat");
    }

    /** The page one comes back to. */
    public String getHere() {
        return address.getPath();
    }

    /** Says how a pause ends. */
    public String getPausedText() {
        return Messages.text("assessment.time.paused", getLeft(), french.minutes((int)
                time().longestPause().toMinutes()));
    }
}
