package fr.prendresoin.identity;

import fr.prendresoin.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds, registers and corrects people by the hundred, for the platform when it reads lists of them. */
@ApplicationScoped
@Transactional
public class PeopleService {

    private final PeopleRepository people;
    private final ErasureRepository erasures;
    private final DomainEvents events;
    private final Clock clock;

    protected PeopleService() {
        this(null, null, null, null);
    }

    @Inject
    PeopleService(PeopleRepository people, ErasureRepository erasures, DomainEvents events, Clock clock) {
        this.people = people;
        this.erasures = erasures;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever is known under one of these numbers, wherever they study; a few hundred at a time. */
    public List<PersonFile> find(Actor actor, Collection<Identifier> identifiers) {
        actor.requireAdministration();
        return people.filesOf(people.knownUnder(identifiers));
    }

    /** These people, as they are known now. */
    public List<PersonFile> files(Actor actor, Collection<PersonId> ids) {
        actor.requireAdministration();
        return people.filesOf(ids);
    }

    /** Who holds an account under each of these logins; those nobody has are not in the answer. */
    public Map<Login, PersonId> holders(Actor actor, Collection<Login> logins) {
        actor.requireAdministration();
        return people.holders(logins);
    }

    /**
     * Registers people, in this order. Their accounts have no password yet: nobody gets in before it is set.
     *
     * @return who they are from now on, in the same order
     */
    public List<PersonId> register(Actor actor, List<NewPerson> arrivals) {
        actor.requireAdministration();
        Instant now = clock.instant();
        List<Person> born = arrivals.stream()
                .map(each -> new Person(each.familyName(), each.givenName(), now).reachedAt(each.mail()))
                .toList();
        people.addAll(born);
        List<Object> rest = new ArrayList<>();
        for (int index = 0; index < born.size(); index++) {
            PersonId person = born.get(index).id();
            NewPerson arrival = arrivals.get(index);
            arrival.identifiers().forEach(each -> rest.add(new PersonIdentifier(person, each, now)));
            if (arrival.login() != null) {
                rest.add(new Account(person, arrival.login(), Passwords.none()));
            }
        }
        people.addAll(rest);
        return born.stream().map(Person::id).toList();
    }

    /** Corrects names and mails, adds numbers, opens the accounts that are missing. */
    public void correct(Actor actor, List<PersonUpdate> updates) {
        actor.requireAdministration();
        Map<PersonId, Person> known = people
                .get(updates.stream().map(PersonUpdate::person).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, person -> person));
        List<Object> added = new ArrayList<>();
        for (PersonUpdate update : updates) {
            known.get(update.person())
                    .rename(update.familyName(), update.givenName())
                    .reachedAt(update.mail());
            update.added().forEach(each -> added.add(new PersonIdentifier(update.person(), each, clock.instant())));
            if (update.login() != null) {
                added.add(new Account(update.person(), update.login(), Passwords.none()));
            }
        }
        people.addAll(added);
    }

    /** Takes numbers and unused accounts away again from those to whom they were given by mistake. */
    public void takeBack(Actor actor, Collection<Identifier> identifiers, Collection<Login> logins) {
        actor.requireAdministration();
        people.removeIdentifiers(identifiers);
        people.removeAccounts(logins);
    }

    /** Erases people whom nothing holds here, with their numbers and accounts. */
    public void erase(Actor actor, List<PersonId> ids) {
        actor.requireAdministration();
        if (!ids.isEmpty()) {
            events.publish(new PeopleErased(ids));
            erasures.delete(ids);
        }
    }

    /** Those of these people who have already signed in. */
    public List<PersonId> haveSignedIn(Actor actor, Collection<PersonId> ids) {
        actor.requireAdministration();
        return people.haveSignedIn(ids);
    }
}
