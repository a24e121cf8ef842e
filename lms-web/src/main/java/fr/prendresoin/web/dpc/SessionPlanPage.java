package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.PlanCheck;
import fr.prendresoin.dpc.PlanRule;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** A session that is planned and not opened yet: its plan, what it lacks, how it is opened. */
@Named
@RequestScoped
public class SessionPlanPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private OfferQueries offers;

    @Inject
    private PlanFields fields;

    @Inject
    private FieldValues values;

    @Inject
    private RefusedForm form;

    private SessionDetails session;

    static String page(SessionId session) {
        return OwnSessionPage.page(session) + "/preparation";
    }

    /** Reads the session of the address; not found for another body's, and once it is opened. */
    @Override
    public void load() {
        session = offers.session(current.get(), new SessionId(address.id("session")));
        if (session.terms().opened()) {
            throw new NotFound("plan of the open session " + session.id());
        }
        fields.load(session.action());
        values.are(StoredFields.of(session));
    }

    public String getTitle() {
        return Messages.text("dpc.session.number", session.number());
    }

    public String getAction() {
        return session.action().title();
    }

    public String getActionAddress() {
        return OwnActionPage.page(session.action().slug());
    }

    public String getFormAddress() {
        return "/api" + page(session.id());
    }

    public String getOpenAddress() {
        return "/api" + page(session.id()) + "/ouverture";
    }

    /** What keeps it from being opened, in words; nothing when it can be. */
    public List<String> getMissing() {
        Stream<Rule> missing = PlanCheck.missing(session).stream().map(Rule.class::cast);
        Stream<Rule> closed = session.action().state().open() ? Stream.of() : Stream.of(PlanRule.ACTION_CLOSED);
        return Stream.concat(missing, closed)
                .map(rule -> Messages.text(rule.messageKey()))
                .toList();
    }

    /** Why it was not opened; empty when nobody asked. */
    public String getError() {
        return values.error(PlanRule.ACTION_CLOSED, PlanRule.OPENED_ALREADY);
    }

    /** Whether the plan was just kept. */
    public boolean isKept() {
        return form.value("fait").equals("plan");
    }
}
