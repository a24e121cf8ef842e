package fr.prendresoin.scim;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.automation.ApiAccess;
import fr.prendresoin.automation.AutomationFixtures;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.Identifier;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.Ine;
import fr.prendresoin.identity.PeopleService;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.PersonService;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.MembershipService;
import fr.prendresoin.organisation.OrganisationFixtures;
import fr.prendresoin.organisation.PromotionService;
import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.organisation.UnitQueries;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.RecordedEvents;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A database with directories in it, and the services they go through. */
final class ScimWorld {

    final RecordedEvents events = new RecordedEvents();
    final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    final DatabaseWorld database;
    final PersonService persons;
    final MembershipService memberships;
    final ScimQueries queries;
    final ScimUserService users;
    final ScimGroupService groups;

    ScimWorld(DatabaseWorld database, EntityManager entityManager) {
        this.database = database;
        JpaScimRepository repository = new JpaScimRepository(entityManager);
        UnitQueries units = OrganisationFixtures.units(entityManager);
        Directory directory = new Directory(repository, units);
        PeopleService people = IdentityFixtures.people(entityManager, events, clock);
        PromotionService promotions = OrganisationFixtures.promotions(entityManager, events, clock);
        this.persons = IdentityFixtures.persons(entityManager, events, clock);
        this.memberships = OrganisationFixtures.memberships(entityManager, events, clock);
        this.queries = new ScimQueries(repository, directory, people);
        Arrivals arrivals = new Arrivals(repository, people, memberships, events);
        this.users = new ScimUserService(
                repository,
                directory,
                arrivals,
                new Corrections(repository, arrivals, people, persons, events),
                new Departures(repository, persons, memberships, promotions));
        Rolls rolls = new Rolls(
                repository, promotions, OrganisationFixtures.rolls(entityManager, events, clock), memberships);
        this.groups = new ScimGroupService(
                repository, directory, rolls, OrganisationFixtures.queries(entityManager), promotions);
    }

    /** The directory of a new faculty. */
    Hand hand() {
        UUID faculty = database.faculty();
        return new Hand(
                Actor.machine("Annuaire", List.of(new Grant(Role.FACULTY_MANAGER, faculty))),
                AutomationFixtures.writingIn(new UnitId(faculty)));
    }

    /** Whoever has this role in this unit, or in the nation when there is none. */
    void role(PersonId person, Role role, UUID unit) {
        database.sql(
                "insert into membership values (?, ?, ?, " + (unit == null ? "null" : "'" + unit + "'")
                        + ", '2026-09-01', null)",
                Ids.next(),
                person.value(),
                role.name());
        database.forget();
    }

    static UserDraft draft(String userName) {
        return new UserDraft(userName, null, "Exemple", "Première", userName + "@exemple.invalid", null, Set.of());
    }

    static UserDraft draft(String userName, String ine) {
        return new UserDraft(
                userName,
                null,
                "Exemple",
                "Première",
                userName + "@exemple.invalid",
                null,
                Set.of(Identifier.of(new Ine(ine))));
    }

    /** The same with another activity. */
    static UserDraft active(UserDraft draft, boolean active) {
        return new UserDraft(
                draft.userName(),
                draft.externalId(),
                draft.familyName(),
                draft.givenName(),
                draft.mail(),
                active,
                draft.identifiers());
    }

    /** The same under a name of the directory's. */
    static UserDraft named(UserDraft draft, String externalId) {
        return new UserDraft(
                draft.userName(),
                externalId,
                draft.familyName(),
                draft.givenName(),
                draft.mail(),
                draft.active(),
                draft.identifiers());
    }

    /** What somebody is, as their directory would send it back. */
    static UserDraft draftOf(ScimUser user) {
        return new UserDraft(
                user.userName(),
                user.externalId(),
                user.familyName(),
                user.givenName(),
                user.mail(),
                user.active(),
                Set.of());
    }

    /** A program and what its token allows. */
    final class Hand {

        final Actor actor;
        final ApiAccess access;

        private Hand(Actor actor, ApiAccess access) {
            this.actor = actor;
            this.access = access;
        }

        UUID faculty() {
            return access.unit().value();
        }

        ScimUser create(UserDraft draft) {
            ScimUser user = users.create(actor, access, draft);
            database.forget();
            return user;
        }

        ScimUser replace(PersonId id, UserDraft draft) {
            ScimUser user = users.replace(actor, access, new ScimUserService.Wanted(id, draft, null));
            database.forget();
            return user;
        }

        void delete(PersonId id) {
            users.delete(actor, access, id, null);
            database.forget();
        }

        List<ScimUser> all() {
            return queries.users(actor, access, UserSearch.everybody(), Window.asked(null, null))
                    .rows();
        }

        ScimUser get(PersonId id) {
            return queries.user(actor, access, id);
        }
    }
}
