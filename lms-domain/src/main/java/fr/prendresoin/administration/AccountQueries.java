package fr.prendresoin.administration;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What administrators read of people: names, accounts and roles, nothing of what anybody learns (rule 52). */
@ApplicationScoped
public class AccountQueries {

    /** How many letters a search needs: fewer would list everybody. */
    public static final int FEWEST_LETTERS = 2;

    private static final int PAGE = 50;

    private static final String ROW = "select new fr.prendresoin.administration.AccountRow(p.id, p.familyName,"
            + " p.givenName, p.registeredAt, a.login, a.suspendedAt) from Person p"
            + " left join Account a on a.personId = p.id";

    private static final String FOUND = " where (p.familyName like :start escape '!' or p.givenName like :start"
            + " escape '!' or a.login like :start escape '!')";

    /** The mark is a person, not a name: an address is written to logs and histories. */
    private static final String AFTER = " and (p.familyName > :family or (p.familyName = :family"
            + " and (p.givenName > :given or (p.givenName = :given and p.id > :mark))))";

    private static final String BY_NAME = " order by p.familyName, p.givenName, p.id";

    private final EntityManager entityManager;
    private final Clock clock;

    protected AccountQueries() {
        this(null, null);
    }

    @Inject
    AccountQueries(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * Fifty people whose family name, given name or login begins so, by name, after a person; from the start without
     * such a mark. Nobody for fewer than two letters.
     */
    public AccountSlice search(Actor actor, String beginning, Optional<PersonId> after) {
        actor.requireAdministration();
        if (beginning.strip().length() < FEWEST_LETTERS) {
            return new AccountSlice(List.of(), Optional.empty());
        }
        TypedQuery<AccountRow> query = entityManager
                .createQuery(ROW + FOUND + after.map(mark -> AFTER).orElse("") + BY_NAME, AccountRow.class)
                .setParameter("start", beginning.strip().replaceAll("([%_!])", "!$1") + "%")
                .setMaxResults(PAGE + 1);
        after.map(mark -> get(actor, mark)).ifPresent(mark -> query.setParameter("family", mark.familyName())
                .setParameter("given", mark.givenName())
                .setParameter("mark", mark.id()));
        return AccountSlice.of(query.getResultList(), PAGE);
    }

    /** @throws NotFound when there is no such person */
    public AccountRow get(Actor actor, PersonId person) {
        actor.requireAdministration();
        return entityManager
                .createQuery(ROW + " where p.id = :person", AccountRow.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("person " + person));
    }

    /** The given and the family names of these people, as far as they are known. */
    public Map<UUID, String> names(Actor actor, Collection<UUID> people) {
        actor.requireAdministration();
        if (people.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(ROW + " where p.id in :people", AccountRow.class)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.toMap(AccountRow::id, AccountRow::name));
    }

    /** The roles somebody holds, then those they held, newest first. */
    public List<RoleRow> roles(Actor actor, PersonId person) {
        actor.requireAdministration();
        return entityManager
                .createQuery(
                        "select new fr.prendresoin.administration.RoleRow(m.id, m.role, u.name, f.establishment,"
                                + " m.beganAt, m.endedAt) from Membership m left join OrganisationUnit u on u.id = m.unitId"
                                + " left join Faculty f on f.id = m.unitId"
                                + " where m.personId = :person order by case when m.endedAt is null then 0 else 1 end,"
                                + " m.beganAt desc",
                        RoleRow.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** The proposals that may still be decided, oldest first. */
    public List<ProposalRow> openProposals(Actor actor) {
        actor.requireAdministration();
        return entityManager
                .createQuery(
                        "select new fr.prendresoin.administration.ProposalRow(o.id, p.id, p.familyName, p.givenName,"
                                + " o.role, o.kind, o.reason, q.id, q.familyName, q.givenName, o.proposedAt) from Proposal o"
                                + " join Person p on p.id = o.personId join Person q on q.id = o.proposedBy"
                                + " where o.state = :open and o.proposedAt >= :oldest order by o.proposedAt",
                        ProposalRow.class)
                .setParameter("open", Proposal.State.OPEN)
                .setParameter("oldest", clock.instant().minus(Proposal.OPEN_FOR))
                .getResultList();
    }

    /** Whether whoever asks is the only administrator there is, and so may appoint the second one alone. */
    public boolean alone(Actor actor) {
        actor.requireAdministration();
        return new JpaAdministrators(entityManager).count() == 1;
    }
}
