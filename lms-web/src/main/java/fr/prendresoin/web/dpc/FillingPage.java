package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.DpcInvitationService;
import fr.prendresoin.dpc.DpcQueries;
import fr.prendresoin.dpc.DpcRule;
import fr.prendresoin.dpc.DpcSettings;
import fr.prendresoin.dpc.InvitationRow;
import fr.prendresoin.dpc.InvitationRule;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.ParticipantRow;
import fr.prendresoin.dpc.PatternQueries;
import fr.prendresoin.dpc.Patterns;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.dpc.WaiterRow;
import fr.prendresoin.dpc.WaitingQueries;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a session fills, for its organiser: whom they invited, who waits, what looks unusual. */
@Named
@RequestScoped
public class FillingPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private OfferQueries offers;

    @Inject
    private DpcQueries sessions;

    @Inject
    private WaitingQueries waits;

    @Inject
    private DpcInvitationService invitations;

    @Inject
    private PatternQueries patterns;

    @Inject
    private RefusedForm form;

    @Inject
    private French french;

    @Inject
    private Clock clock;

    private SessionDetails session;
    private List<InvitationRow> sent = List.of();
    private List<WaiterRow> waiters = List.of();
    private List<Patterns.Found> found = List.of();

    /** Somebody and what is said of them. */
    public record Line(String who, String when, String state) {}

    /** Reads the session of the address; not found for whoever organises for another body. */
    @Override
    public void load() {
        SessionId id = new SessionId(address.id("session"));
        session = offers.session(current.get(), id);
        sent = invitations.sent(current.get(), id);
        waiters = waits.list(current.get(), id);
        found = patterns.of(current.get(), id);
    }

    /** Whether somebody may be invited. */
    public boolean isOpen() {
        return session.openAt(clock.instant());
    }

    public String getFormAddress() {
        return "/api" + OwnSessionPage.page(session.id()) + "/invitations";
    }

    public String getAddresses() {
        return form.value("adresses");
    }

    public int getMost() {
        return rules().invitationsPerDay();
    }

    private DpcSettings rules() {
        return DpcSettings.on(LocalDate.ofInstant(clock.instant(), ZoneId.of(session.zone())));
    }

    /** Why nobody was invited; empty when somebody was. */
    public String getError() {
        return Stream.concat(
                        form.refusedBy(InvitationRule.values()).stream(),
                        form.refusedBy(DpcRule.SESSION_CLOSED).stream())
                .map(rule -> Messages.text(rule.messageKey(), getMost()))
                .findFirst()
                .orElse("");
    }

    /** What was just done, in words; empty when nothing was. */
    public String getDone() {
        return Stream.of("ouverture", "invitations")
                .filter(form.value("fait")::equals)
                .map(each -> Messages.text("dpc.filling." + each))
                .findFirst()
                .orElse("");
    }

    public List<Line> getInvitations() {
        return sent.stream()
                .map(row -> new Line(row.mail(), french.moment(row.sentAt(), session.zone()), ""))
                .toList();
    }

    public List<Line> getWaiters() {
        return waiters.stream()
                .map(row -> new Line(
                        Messages.text("dpc.person", row.givenName(), row.familyName()),
                        french.moment(row.since(), session.zone()),
                        row.offeredUntil()
                                .map(until -> Messages.text("dpc.wait.kept", french.moment(until, session.zone())))
                                .orElse(Messages.text("dpc.wait.waits"))))
                .toList();
    }

    public List<Line> getPatterns() {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> names = sessions.participants(session.id()).stream()
                .collect(Collectors.toMap(ParticipantRow::person, FillingPage::name, (one, other) -> one));
        return found.stream().map(each -> line(each, names)).toList();
    }

    private Line line(Patterns.Found each, Map<UUID, String> names) {
        return new Line(
                each.people().stream().map(names::get).sorted().collect(Collectors.joining(", ")),
                Messages.text(
                        "dpc.pattern.when",
                        french.moment(each.from(), session.zone()),
                        french.moment(each.until(), session.zone())),
                Messages.text("dpc.pattern." + each.kind(), each.people().size()));
    }

    private static String name(ParticipantRow row) {
        return Messages.text("dpc.person", row.givenName(), row.familyName());
    }
}
