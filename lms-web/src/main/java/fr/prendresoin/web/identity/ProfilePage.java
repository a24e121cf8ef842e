package fr.prendresoin.web.identity;

import fr.prendresoin.identity.AccountQueries;
import fr.prendresoin.identity.AccountRow;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.organisation.FacultyRow;
import fr.prendresoin.organisation.OrganisationQueries;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
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
    private AccountRow account;
    private List<String> roles = List.of();

    protected ProfilePage() {
        this(null, null, null);
    }

    @Inject
    ProfilePage(CurrentActor current, AccountQueries accounts, OrganisationQueries organisations) {
        this.current = current;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Override
    public void load() {
        account = accounts.own(current.get());
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
}
