package fr.prendresoin.web.identity;

import fr.prendresoin.credential.SecondFactorPolicy;
import fr.prendresoin.credential.SecondFactorRow;
import fr.prendresoin.credential.SecondFactorService;
import fr.prendresoin.identity.AccountQueries;
import fr.prendresoin.identity.SessionRow;
import fr.prendresoin.viewing.ViewingQueries;
import fr.prendresoin.viewing.ViewingRow;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** One's password, second factor and sessions. */
@Named
@RequestScoped
public class SecurityPage implements Page {

    private static final String MAINLAND = "Europe/Paris";

    private final CurrentActor current;
    private final AccountQueries accounts;
    private final SecondFactorService factors;
    private final SecondFactorPolicy policy;
    private final ViewingQueries views;
    private final French french;
    private List<SessionRow> sessions = List.of();
    private SecondFactorRow factor;
    private String login;
    private List<ViewingRow> viewings = List.of();

    protected SecurityPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    SecurityPage(
            CurrentActor current,
            AccountQueries accounts,
            SecondFactorService factors,
            SecondFactorPolicy policy,
            ViewingQueries views,
            French french) {
        this.current = current;
        this.accounts = accounts;
        this.factors = factors;
        this.policy = policy;
        this.views = views;
        this.french = french;
    }

    /** A browser in the list. */
    public record Row(String opened, String seen, boolean here) {}

    /** That somebody else saw the platform as the reader. */
    public record Looked(String role, String when, String reason) {}

    @Override
    public void load() {
        login = accounts.own(current.get()).login().value();
        factor = factors.own(current.get());
        viewings = views.own(current.get());
        sessions = accounts.ownSessions(current.get(), current.token());
    }

    public String getLogin() {
        return login;
    }

    public List<Row> getSessions() {
        return sessions.stream()
                .map(session -> new Row(moment(session.openedAt()), moment(session.seenAt()), session.here()))
                .toList();
    }

    /** Who saw the platform as the reader, by role; empty when nobody ever did. */
    public List<Looked> getViewings() {
        return viewings.stream()
                .map(row -> new Looked(
                        Messages.text("common.role." + row.role()),
                        Messages.text(
                                "identity.security.looked",
                                french.date(row.begunAt(), MAINLAND),
                                french.time(row.begunAt(), MAINLAND),
                                french.time(row.until(), MAINLAND)),
                        row.reason()))
                .toList();
    }

    public boolean isFactorOn() {
        return factor.onSince() != null;
    }

    public String getFactorSince() {
        return french.date(factor.onSince(), MAINLAND);
    }

    public SecondFactorRow getFactor() {
        return factor;
    }

    /** Whether their role asks for a second factor, so that it cannot be put away. */
    public boolean isRequired() {
        return policy.required(current.person().actor());
    }

    /** Whether nothing else opens before it is set up. */
    public boolean isMissing() {
        return isRequired() && !isFactorOn();
    }

    /** Whether their role would ask for it outside the demonstration. */
    public boolean isSpared() {
        return policy.spared(current.person().actor());
    }

    private String moment(Instant instant) {
        return Messages.text(
                "identity.security.moment", french.date(instant, MAINLAND), french.time(instant, MAINLAND));
    }
}
