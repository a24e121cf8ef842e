package fr.prendresoin.web.participation;

import fr.prendresoin.dpc.DpcQueries;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.participation.ParticipantProgress;
import fr.prendresoin.participation.ParticipationQueries;
import fr.prendresoin.participation.ParticipationRule;
import fr.prendresoin.participation.Step;
import fr.prendresoin.participation.StepKind;
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
import java.util.List;
import java.util.stream.Collectors;

/** The participants of a session for its organiser: what each lacks, and the attestation of whoever lacks nothing. */
@Named
@RequestScoped
public class SessionParticipants implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private ParticipationQueries participations;

    @Inject
    private RefusedForm form;

    @Inject
    private DpcQueries sessions;

    @Inject
    private French french;

    @Inject
    private Clock clock;

    private SessionDetails details;

    private List<ParticipantProgress> participants = List.of();

    /** One participant in words. */
    public record Line(String name, String address, String progress, String missing, boolean earned) {}

    /** Reads the participants of the session of the address; not found for whoever organises for another body. */
    @Override
    public void load() {
        participants = participations.participants(current.get(), session());
        details = sessions.session(session());
    }

    private SessionId session() {
        return new SessionId(address.id("session"));
    }

    public List<Line> getLines() {
        return participants.stream().map(SessionParticipants::line).toList();
    }

    private static Line line(ParticipantProgress each) {
        int asked = each.checklist().steps().size();
        return new Line(
                each.participant().familyName() + " " + each.participant().givenName(),
                ParticipantPage.page(each.participant().enrolment()),
                Messages.text("participation.seat.progress", each.checklist().done(), asked),
                each.revoked() ? Messages.text("participation.participant.revoked") : missing(each),
                each.credit().isPresent());
    }

    private static String missing(ParticipantProgress each) {
        return each.checklist().missing().stream()
                .map(Step::kind)
                .map(SessionParticipants::named)
                .collect(Collectors.joining(", "));
    }

    private static String named(StepKind kind) {
        return Messages.text("participation.lack." + kind);
    }

    /** Where everything about this session begins. */
    public String getPage() {
        return "/dpc/organisateur/sessions/" + session().value();
    }

    /** Whether the session is over, so that it can be closed. */
    public boolean isClosable() {
        return details.endedAt(clock.instant());
    }

    /** From when it can. */
    public String getClosableFrom() {
        return Messages.text("participation.session.closableFrom", french.longDate(details.endsOn()));
    }

    /** Where the session is settled. */
    public String getSettleAddress() {
        return "/api" + getPage() + "/cloture";
    }

    /** Why settling was refused; empty when it was not. */
    public String getRefusal() {
        return form.refusedBy(ParticipationRule.SESSION_RUNS).stream()
                .map(rule -> Messages.text(rule.messageKey()))
                .findFirst()
                .orElse("");
    }

    public boolean isSettled() {
        return form.value("fait").equals("cloture");
    }
}
