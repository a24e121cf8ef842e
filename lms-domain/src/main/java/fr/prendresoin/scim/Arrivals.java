package fr.prendresoin.scim;

import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.Identifier;
import fr.prendresoin.identity.Login;
import fr.prendresoin.identity.NameComparison;
import fr.prendresoin.identity.NewPerson;
import fr.prendresoin.identity.PeopleService;
import fr.prendresoin.identity.PersonFile;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.PersonUpdate;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.MembershipService;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How somebody comes within a directory's reach: registered, known elsewhere by the same number and name, or let go by
 * the same directory before. A number alone is not enough, or a directory could learn the name behind it.
 */
@ApplicationScoped
class Arrivals {

    private final ScimRepository repository;
    private final PeopleService people;
    private final MembershipService memberships;
    private final DomainEvents events;

    protected Arrivals() {
        this(null, null, null, null);
    }

    @Inject
    Arrivals(ScimRepository repository, PeopleService people, MembershipService memberships, DomainEvents events) {
        this.repository = repository;
        this.people = people;
        this.memberships = memberships;
        this.events = events;
    }

    /**
     * Brings somebody in, tied to the unit as a student.
     *
     * @throws RuleViolation when the userName, the externalId or a number is somebody else's
     */
    PersonId arrive(Reach reach, UserDraft draft) {
        requireFreeName(reach, draft.externalId(), null);
        Optional<PersonFile> known = knownBy(draft.identifiers());
        PersonId person = known.map(file -> takeUp(reach, file, draft))
                .or(() -> returning(reach, draft))
                .orElseGet(() -> register(reach, draft));
        if (!repository.ties(reach, person).inside()) {
            memberships.appoint(
                    Directory.PLATFORM,
                    person,
                    new Grant(Role.STUDENT, reach.unit().value()));
        }
        repository.name(reach.unit(), ResourceKind.USER, draft.externalId(), person.value());
        events.publish(new UserProvisioned(person, reach.unit(), known.isEmpty()));
        return person;
    }

    /** @throws RuleViolation when the directory calls somebody else so */
    void requireFreeName(Reach reach, String externalId, UUID own) {
        Optional.ofNullable(externalId)
                .flatMap(name -> repository.named(reach.unit(), ResourceKind.USER, name))
                .filter(holder -> !holder.equals(own))
                .ifPresent(holder -> {
                    throw new RuleViolation(ScimRule.USER_EXISTS, "externalId", holder);
                });
    }

    /** @throws RuleViolation when the login is somebody else's: their id is told when the directory knows them */
    void requireFreeLogin(Reach reach, Login login) {
        repository.named(reach.unit(), ResourceKind.ALIAS, login.value()).ifPresent(holder -> {
            throw new RuleViolation(ScimRule.USER_EXISTS, "userName", holder);
        });
        holder(login).ifPresent(holder -> {
            if (repository.users(reach, List.of(holder.value())).isEmpty()) {
                throw new RuleViolation(ScimRule.USER_NAME_TAKEN);
            }
            throw new RuleViolation(ScimRule.USER_EXISTS, "userName", holder.value());
        });
    }

    /** @throws RuleViolation when one of the numbers is another person's */
    void requireFreeNumbers(Collection<Identifier> identifiers, PersonId own) {
        if (people.find(Directory.PLATFORM, identifiers).stream()
                .anyMatch(file -> !file.person().equals(own))) {
            throw new RuleViolation(ScimRule.IDENTIFIER_TAKEN);
        }
    }

    private Optional<PersonFile> knownBy(Set<Identifier> identifiers) {
        List<PersonFile> files = identifiers.isEmpty() ? List.of() : people.find(Directory.PLATFORM, identifiers);
        if (files.size() > 1) {
            throw new RuleViolation(ScimRule.IDENTIFIER_TAKEN);
        }
        return files.stream().findFirst();
    }

    private PersonId takeUp(Reach reach, PersonFile file, UserDraft draft) {
        if (!repository.users(reach, List.of(file.person().value())).isEmpty()) {
            throw new RuleViolation(
                    ScimRule.USER_EXISTS, "identifier", file.person().value());
        }
        boolean same = NameComparison.same(file.familyName(), draft.familyName())
                && NameComparison.same(file.givenName(), draft.givenName());
        if (!same || repository.national(file.person())) {
            throw new RuleViolation(ScimRule.IDENTIFIER_TAKEN);
        }
        if (!draft.login().value().equals(file.login())) {
            requireFreeLogin(reach, draft.login());
            nameOrOpen(reach, file, draft.login());
        }
        return file.person();
    }

    /** An account keeps the login it has: the directory's word for it is kept beside. */
    private void nameOrOpen(Reach reach, PersonFile file, Login login) {
        if (file.login() == null) {
            people.correct(
                    Directory.PLATFORM,
                    List.of(new PersonUpdate(
                            file.person(), file.familyName(), file.givenName(), file.mail(), login, Set.of())));
        } else {
            repository.name(
                    reach.unit(),
                    ResourceKind.ALIAS,
                    login.value(),
                    file.person().value());
        }
    }

    /** Somebody whom this directory let go, and whom nothing ties to any other place since. */
    private Optional<PersonId> returning(Reach reach, UserDraft draft) {
        return holder(draft.login())
                .filter(person -> repository.suspendedByDirectory(person, Optional.of(reach.unit())))
                .filter(person -> repository.ties(reach, person).equals(Ties.NONE))
                .map(person -> {
                    people.correct(
                            Directory.PLATFORM,
                            List.of(new PersonUpdate(
                                    person,
                                    draft.familyName(),
                                    draft.givenName(),
                                    draft.mail(),
                                    null,
                                    draft.identifiers())));
                    return person;
                });
    }

    private PersonId register(Reach reach, UserDraft draft) {
        requireFreeLogin(reach, draft.login());
        return people.register(
                        Directory.PLATFORM,
                        List.of(new NewPerson(
                                draft.familyName(),
                                draft.givenName(),
                                draft.mail(),
                                draft.login(),
                                draft.identifiers())))
                .get(0);
    }

    private Optional<PersonId> holder(Login login) {
        return Optional.ofNullable(
                people.holders(Directory.PLATFORM, List.of(login)).get(login));
    }
}
