package fr.prendresoin.web.identity;

import fr.prendresoin.identity.AccountQueries;
import fr.prendresoin.identity.AccountRow;
import fr.prendresoin.identity.AccountService;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.privacy.NameCorrectionRow;
import fr.prendresoin.privacy.NameCorrectionService;
import fr.prendresoin.privacy.PrivacyRule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who the platform takes one for. */
@Named
@RequestScoped
public class ProfilePage implements Page {

    private final CurrentActor current;
    private final AccountQueries accounts;
    private final OrganisationQueries organisations;
    private final NameCorrectionService corrections;
    private final RefusedForm form;

    @Inject
    private AccountService service;

    private AccountRow account;
    private boolean justSignedIn;
    private Optional<NameCorrectionRow> wish = Optional.empty();
    private List<String> roles = List.of();

    protected ProfilePage() {
        this(null, null, null, null, null);
    }

    @Inject
    ProfilePage(
            CurrentActor current,
            AccountQueries accounts,
            OrganisationQueries organisations,
            NameCorrectionService corrections,
            RefusedForm form) {
        this.current = current;
        this.accounts = accounts;
        this.organisations = organisations;
        this.corrections = corrections;
        this.form = form;
    }

    @Override
    public void load() {
        account = accounts.own(current.get());
        wish = corrections.own(current.get());
        justSignedIn = !account.passwordChosen()
                && current.view().isEmpty()
                && service.justSignedIn(current.get(), current.token());
        Map<UUID, FacultyRow> faculties = organisations.allFaculties().stream()
                .collect(Collectors.toMap(faculty -> faculty.facultyId().value(), Function.identity()));
        roles = current.get().grants().stream()
                .map(grant -> role(grant, faculties.get(grant.scope())))
                .distinct()
                .toList();
    }

    private static String role(Grant grant, FacultyRow faculty) {
        String role = Messages.text("common.role." + grant.role());
        return faculty == null
                ? role
                : Messages.text("identity.profile.role", role, faculty.name(), faculty.establishment());
    }

    public AccountRow getAccount() {
        return account;
    }

    public String getLogin() {
        return account.login().value();
    }

    /** Empty when none is known. */
    public String getMail() {
        return account.mail() == null ? "" : account.mail().value();
    }

    public List<String> getRoles() {
        return roles;
    }

    /** Whether they may change it themselves: it takes a password. */
    public boolean isMailOwn() {
        return account.passwordChosen();
    }

    /** Whether they came in a moment ago: then who has no password may change it. */
    public boolean isJustSignedIn() {
        return justSignedIn;
    }

    /** The correction that waits, in words; empty when none does. */
    public String getAsked() {
        return wish.map(row ->
                        Messages.text("identity.profile.asked", row.wantedGivenName() + " " + row.wantedFamilyName()))
                .orElse("");
    }

    public String getGivenName() {
        return typed(
                "prenom",
                wish.map(NameCorrectionRow::wantedGivenName)
                        .orElse(current.person().givenName()));
    }

    public String getFamilyName() {
        return typed(
                "nom",
                wish.map(NameCorrectionRow::wantedFamilyName)
                        .orElse(current.person().familyName()));
    }

    private String typed(String field, String otherwise) {
        return getNameError().isEmpty() ? otherwise : form.value(field);
    }

    /** What is wrong with the name that was typed; empty when nothing is. */
    public String getNameError() {
        return form.refusedBy(PrivacyRule.NAME_MISSING, PrivacyRule.NAME_TOO_LONG, PrivacyRule.NAME_UNCHANGED).stream()
                .map(rule -> Messages.text(rule.messageKey(), NameCorrectionService.LONGEST_NAME))
                .findFirst()
                .orElse("");
    }
}
