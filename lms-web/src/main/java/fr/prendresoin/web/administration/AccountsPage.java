package fr.prendresoin.web.administration;

import fr.prendresoin.administration.AccountQueries;
import fr.prendresoin.administration.AccountRow;
import fr.prendresoin.administration.AccountSlice;
import fr.prendresoin.administration.ProposalRow;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people an administrator looks for, and what waits for a second administrator. */
@Named
@RequestScoped
public class AccountsPage implements Page {

    static final String ZONE = "Europe/Paris";

    @Inject
    private CurrentActor current;

    @Inject
    private AccountQueries accounts;

    @Inject
    private French french;

    @Inject
    private HttpServletRequest request;

    private AccountSlice slice;
    private List<ProposalRow> proposals;

    /** A person in the table. */
    public record Line(String name, String login, String kind, String icon, String state, String address) {}

    /** A proposal that waits. */
    public record Waiting(String text, String until, String address) {}

    /** Reads those whose name or login begins as the search says. */
    @Override
    public void load() {
        slice = accounts.search(current.get(), getSearched(), after());
        proposals = accounts.openProposals(current.get());
    }

    private Optional<PersonId> after() {
        String mark = parameter("apres");
        try {
            return mark.isEmpty() ? Optional.empty() : Optional.of(new PersonId(UUID.fromString(mark)));
        } catch (IllegalArgumentException e) {
            throw new NotFound("people after " + mark);
        }
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    public String getSearched() {
        return parameter("nom").strip();
    }

    /** Whether there is something to look for. */
    public boolean isAsked() {
        return getSearched().length() >= AccountQueries.FEWEST_LETTERS;
    }

    /** What is wrong with the search; empty when nothing is. */
    public String getError() {
        return getSearched().isEmpty() || isAsked()
                ? ""
                : Messages.text("administration.accounts.tooShort", AccountQueries.FEWEST_LETTERS);
    }

    public List<Line> getLines() {
        return slice.rows().stream().map(AccountsPage::line).toList();
    }

    private static Line line(AccountRow row) {
        AccountState state = AccountState.of(row);
        return new Line(
                row.familyName() + " " + row.givenName(),
                row.login() == null ? "" : row.login(),
                state.kind(),
                state.icon(),
                state.words(),
                Ways.toAccount(row.person()));
    }

    public List<Waiting> getProposals() {
        return proposals.stream()
                .map(row -> new Waiting(
                        Messages.text(
                                "administration.change." + row.kind(),
                                row.givenName() + " " + row.familyName(),
                                Messages.text("common.role." + row.role())),
                        Messages.text(
                                "administration.proposal.until",
                                row.proposerGivenName() + " " + row.proposerFamilyName(),
                                french.date(row.openUntil(), ZONE),
                                french.time(row.openUntil(), ZONE)),
                        Ways.toAccount(row.person()) + "#propositions"))
                .toList();
    }

    public boolean isContinued() {
        return !parameter("apres").isEmpty();
    }

    public String getFirstAddress() {
        return Ways.ACCOUNTS + "?nom=" + URLEncoder.encode(getSearched(), StandardCharsets.UTF_8);
    }

    /** Empty on the last page. */
    public String getNextAddress() {
        return slice.next()
                .map(mark -> getFirstAddress() + "&apres=" + mark.value())
                .orElse("");
    }
}
