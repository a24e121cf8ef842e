package fr.prendresoin.web.timekeeping;

import fr.prendresoin.timekeeping.TimeRule;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which pages note time, and what their script must know: every page of an activity, in the eyes of its own learner. */
@Named
@ApplicationScoped
public class TimeBeat {

    private static final Pattern ACTIVITY = Pattern.compile("/formations/([^/]+)/[^/]+/([^/]+)(?:/.*)?");

    private final Address address;
    private final CurrentActor current;

    protected TimeBeat() {
        this(null, null);
    }

    @Inject
    TimeBeat(Address address, CurrentActor current) {
        this.address = address;
        this.current = current;
    }

    /** Where the page tells its time; null when it tells none. */
    public String getAddress() {
        Matcher activity = ACTIVITY.matcher(address.getPath());
        boolean own = activity.matches() && current.signedIn() && !current.get().readOnly();
        return own ? "/api/temps/" + activity.group(1) + "/" + activity.group(2) : null;
    }

    /** Seconds between two looks. */
    public long getTick() {
        return TimeRule.CURRENT.tick().toSeconds();
    }

    /** Seconds without a sign after which nobody is there. */
    public long getIdle() {
        return TimeRule.CURRENT.idle().toSeconds();
    }

    /** The longest silence between two looks, in seconds. */
    public long getGap() {
        return TimeRule.CURRENT.gap().toSeconds();
    }
}
