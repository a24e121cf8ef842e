package fr.prendresoin.scim;

import fr.prendresoin.identity.Identifier;
import fr.prendresoin.identity.PeopleService;
import fr.prendresoin.identity.PersonFile;
import fr.prendresoin.identity.PersonService;
import fr.prendresoin.identity.PersonUpdate;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes what is known of somebody what their directory says, as far as it is the directory's to say. */
@ApplicationScoped
class Corrections {

    private final ScimRepository repository;
    private final Arrivals arrivals;
    private final PeopleService people;
    private final PersonService accounts;
    private final DomainEvents events;

    protected Corrections() {
        this(null, null, null, null, null);
    }

    @Inject
    Corrections(
            ScimRepository repository,
            Arrivals arrivals,
            PeopleService people,
            PersonService accounts,
            DomainEvents events) {
        this.repository = repository;
        this.arrivals = arrivals;
        this.people = people;
        this.accounts = accounts;
        this.events = events;
    }

    /** @throws RuleViolation when a value is somebody else's, or not this directory's to change */
    void correct(Reach reach, ScimUser user, UserDraft draft) {
        SortedSet<String> changed = new TreeSet<>();
        if (!Objects.equals(user.externalId(), draft.externalId())) {
            arrivals.requireFreeName(reach, draft.externalId(), user.id().value());
            repository.name(
                    reach.unit(),
                    ResourceKind.USER,
                    draft.externalId(),
                    user.id().value());
            changed.add("externalId");
        }
        if (!user.userName().equals(draft.login().value())) {
            rename(reach, user, draft);
            changed.add("userName");
        }
        changed.addAll(describe(user, draft));
        if (!changed.isEmpty()) {
            events.publish(new UserCorrected(user.id(), changed));
        }
    }

    private void rename(Reach reach, ScimUser user, UserDraft draft) {
        boolean alias = repository
                .named(reach.unit(), ResourceKind.ALIAS, user.userName())
                .filter(user.id().value()::equals)
                .isPresent();
        requireOurs(user, "userName", user.held() && !alias);
        arrivals.requireFreeLogin(reach, draft.login());
        if (alias) {
            repository.name(
                    reach.unit(),
                    ResourceKind.ALIAS,
                    draft.login().value(),
                    user.id().value());
        } else {
            accounts.rename(Directory.PLATFORM, user.id(), draft.login());
        }
    }

    /** Names, mail and numbers; which of them changed. */
    private Set<String> describe(ScimUser user, UserDraft draft) {
        Set<String> changed = new TreeSet<>();
        PersonFile file = people.files(Directory.PLATFORM, List.of(user.id())).get(0);
        Set<Identifier> added = draft.identifiers().stream()
                .filter(each -> !file.identifiers().contains(each))
                .collect(Collectors.toSet());
        differs(changed, "name.familyName", user.familyName(), draft.familyName());
        differs(changed, "name.givenName", user.givenName(), draft.givenName());
        differs(changed, "emails", user.mail(), draft.mail());
        differs(changed, "identifiers", Set.of(), added);
        if (!changed.isEmpty()) {
            requireOurs(user, changed.iterator().next(), user.held());
            arrivals.requireFreeNumbers(added, user.id());
            people.correct(
                    Directory.PLATFORM,
                    List.of(new PersonUpdate(
                            user.id(), draft.familyName(), draft.givenName(), draft.mail(), null, added)));
        }
        return changed;
    }

    private static void differs(Set<String> changed, String attribute, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(attribute);
        }
    }

    private static void requireOurs(ScimUser user, String attribute, boolean held) {
        if (held) {
            throw new RuleViolation(ScimRule.HELD_ELSEWHERE, attribute);
        }
    }
}
