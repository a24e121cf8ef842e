package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.DpcRule;
import fr.prendresoin.dpc.DpcSettings;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.OwnWait;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.dpc.WaitingQueries;
import fr.prendresoin.dpc.WaitingRule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** Waiting for a place in a full session: one's own rank, the place that is kept, how to leave. */
@Named
@RequestScoped
public class WaitPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private OfferQueries offers;

    @Inject
    private WaitingQueries waits;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    @Inject
    private Clock clock;

    private SessionDetails session;
    private Optional<OwnWait> wait = Optional.empty();

    static String page(SessionId session) {
        return "/dpc/sessions/" + session.value() + "/attente";
    }

    /** Reads the session of the address; not found unless its action is published. */
    @Override
    public void load() {
        session = offers.open(new SessionId(address.id("session")));
        wait = waits.own(current.get(), session.id());
    }

    public String getTitle() {
        return session.action().title();
    }

    public String getActionAddress() {
        return OfferPage.page(session.action().slug());
    }

    public String getDates() {
        return OfferWords.dates(session, french);
    }

    public String getFormAddress() {
        return "/api" + page(session.id());
    }

    public String getEnrolAddress() {
        return EnrolPage.page(session.id());
    }

    public boolean isWaiting() {
        return wait.isPresent();
    }

    /** The rank in words. */
    public String getRank() {
        return wait.map(own -> Messages.text("dpc.wait.rank", own.rank())).orElse("");
    }

    /** Until when a place is kept; empty while none is. */
    public String getKept() {
        return wait.flatMap(OwnWait::offeredUntil)
                .map(until -> french.moment(until, session.zone()))
                .orElse("");
    }

    /** Whether somebody may enrol at once instead. */
    public boolean isFree() {
        return !isWaiting() && session.openAt(clock.instant()) && offers.free(session) > 0;
    }

    /** Whether nobody may enrol any more. */
    public boolean isClosed() {
        return !session.openAt(clock.instant());
    }

    /** For how many hours a place is kept. */
    public long getHours() {
        return DpcSettings.on(LocalDate.ofInstant(clock.instant(), ZoneId.of(session.zone())))
                .offer()
                .toHours();
    }

    /** What was just done, in words; empty when nothing was. */
    public String getDone() {
        return Stream.of("attente", "depart")
                .filter(form.value("fait")::equals)
                .map(each -> Messages.text("dpc.wait.done." + each))
                .findFirst()
                .orElse("");
    }

    /** Why nothing was done; empty when something was. */
    public String getError() {
        return Stream.concat(
                        form.refusedBy(WaitingRule.values()).stream(),
                        form.refusedBy(DpcRule.SESSION_CLOSED, DpcRule.ALREADY_ENROLLED).stream())
                .map(rule -> Messages.text(rule.messageKey()))
                .findFirst()
                .orElse("");
    }
}
