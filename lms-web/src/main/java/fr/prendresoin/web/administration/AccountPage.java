package fr.prendresoin.web.administration;

import fr.prendresoin.administration.AccountQueries;
import fr.prendresoin.administration.AccountRow;
import fr.prendresoin.administration.ProposalRow;
import fr.prendresoin.administration.RoleRow;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.organisation.RoleChange;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.faces.Option;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** One person's account and roles, for administrators: nothing of what they learn (rule 52). */
@Named
@RequestScoped
public class AccountPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private AccountQueries accounts;

    @Inject
    private OrganisationQueries organisations;

    @Inject
    private AccountForms forms;

    @Inject
    private RefusedForm form;

    @Inject
    private Address address;

    @Inject
    private French french;

    private AccountRow account;
    private List<RoleRow> roles;
    private List<ProposalRow> proposals;

    /** A role that is or was held; the form and its address end it, or ask another administrator to agree. */
    public record Line(
            String role, String scope, String since, boolean held, boolean byTwo, String form, String address) {}

    /** A proposal about this person; only another administrator than who proposed it confirms it. */
    public record Waiting(
            String role, boolean end, String text, String reason, boolean mine, String form, String address) {}

    /** Reads the account the address names. */
    @Override
    public void load() {
        PersonId person = new PersonId(address.id("person"));
        account = accounts.get(current.get(), person);
        roles = accounts.roles(current.get(), person);
        proposals = accounts.openProposals(current.get()).stream()
                .filter(proposal -> proposal.person().equals(person))
                .toList();
    }

    public UUID getId() {
        return account.id();
    }

    public String getName() {
        return account.name();
    }

    /** Null when they have no account. */
    public String getLogin() {
        return account.login();
    }

    public String getRegistered() {
        return french.date(account.registeredAt(), AccountsPage.ZONE);
    }

    public String getStateKind() {
        return AccountState.of(account).kind();
    }

    public String getStateIcon() {
        return AccountState.of(account).icon();
    }

    public String getState() {
        return account.suspendedAt() == null
                ? AccountState.of(account).words()
                : Messages.text(
                        "administration.account.suspendedOn",
                        french.date(account.suspendedAt(), AccountsPage.ZONE),
                        french.time(account.suspendedAt(), AccountsPage.ZONE));
    }

    public boolean isSuspended() {
        return account.suspendedAt() != null;
    }

    /** Whether it is the administrator's own account, on which they decide nothing. */
    public boolean isOwn() {
        return account.person().equals(current.get().person());
    }

    public String getAddress() {
        return "/api" + Ways.toAccount(account.person());
    }

    public String getJournalAddress() {
        return "/administration/journal?sujet=" + account.id();
    }

    public List<Line> getHeld() {
        return lines().filter(Line::held).toList();
    }

    public List<Line> getEnded() {
        return lines().filter(line -> !line.held()).toList();
    }

    private Stream<Line> lines() {
        return roles.stream()
                .map(row -> new Line(
                        Messages.text("common.role." + row.role()),
                        scope(row),
                        since(row),
                        row.endedAt() == null,
                        AppointmentForm.takesTwo(row.role()),
                        AccountForms.end(row.membership()),
                        getAddress() + "/roles/" + row.membership() + "/fin"));
    }

    private static String scope(RoleRow row) {
        if (row.unit() == null) {
            return Messages.text("administration.account.nation");
        }
        return row.establishment() == null ? row.unit() : row.unit() + ", " + row.establishment();
    }

    private String since(RoleRow row) {
        String began = french.date(row.beganAt(), AccountsPage.ZONE);
        return row.endedAt() == null
                ? Messages.text("administration.account.since", began)
                : Messages.text("administration.account.fromTo", began, french.date(row.endedAt(), AccountsPage.ZONE));
    }

    public List<Waiting> getProposals() {
        return proposals.stream().map(this::waiting).toList();
    }

    private Waiting waiting(ProposalRow row) {
        return new Waiting(
                Messages.text("common.role." + row.role()),
                row.kind() == RoleChange.Kind.END,
                Messages.text(
                        "administration.proposal.until",
                        row.proposerGivenName() + " " + row.proposerFamilyName(),
                        french.date(row.openUntil(), AccountsPage.ZONE),
                        french.time(row.openUntil(), AccountsPage.ZONE)),
                row.reason(),
                row.proposer().equals(current.get().person()),
                AccountForms.proposal(row.id()),
                getAddress() + "/propositions/" + row.id());
    }

    public List<Option> getRoles() {
        return Stream.of(Role.values())
                .map(role -> new Option(
                        role.name(),
                        Messages.text("common.role." + role),
                        role.name().equals(forms.value(AccountForms.APPOINT, "role"))))
                .toList();
    }

    /** Where a role may be given: in an establishment with all it holds, or in one of its faculties. */
    public List<Option> getUnits() {
        Stream<Option> establishments = organisations.establishments().stream()
                .map(row -> unit(row.code(), Messages.text("administration.account.whole", row.name())));
        Stream<Option> faculties = organisations.allFaculties().stream()
                .map(row -> unit(
                        row.code(), Messages.text("enrolment.promotions.faculty", row.establishment(), row.name())));
        return Stream.concat(establishments, faculties)
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }

    private Option unit(String code, String label) {
        return new Option(code, label, code.equals(forms.value(AccountForms.APPOINT, "faculte")));
    }

    /** What a national role asks for, which depends on whether there is a second administrator. */
    public String getNational() {
        return Messages.text(
                accounts.alone(current.get()) ? "administration.account.alone" : "administration.account.national");
    }

    /** Who must agree before a national role ends. */
    public String getEndByTwo() {
        return Messages.text(isOwn() ? "administration.account.endOwn" : "administration.account.endByTwo");
    }

    public int getLongestReason() {
        return Reason.LONGEST;
    }

    /** What the last decision did; empty when none was taken. */
    public String getDone() {
        return switch (form.value("fait")) {
            case "role" -> Messages.text("administration.done.role");
            case "second" -> Messages.text("administration.done.second");
            case "proposition" -> Messages.text("administration.done.proposition");
            case "retrait" -> Messages.text("administration.done.endProposed");
            case "fin" -> Messages.text("administration.done.end");
            case "suspendu" -> Messages.text("administration.done.suspended");
            case "reactive" -> Messages.text("administration.done.reactivated");
            case "confirmee" -> Messages.text("administration.done.confirmed");
            case "declinee" -> Messages.text("administration.done.declined");
            default -> "";
        };
    }
}
