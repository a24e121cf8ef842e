package fr.prendresoin.privacy;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PeopleService;
import fr.prendresoin.identity.PersonFile;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.PersonUpdate;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.DomainEvents;
import fr.prendresoin.shared.NotYours;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Corrects names at the wish of whoever bears them (GDPR, article 16): they ask, and a manager of a faculty where they
 * study, or an administrator, decides.
 */
@ApplicationScoped
@Transactional
public class NameCorrectionService {

    /** How many characters a name may have. */
    public static final int LONGEST_NAME = 120;

    private static final Actor PLATFORM = Actor.system("name-correction");
    private static final int MOST = 100;

    private static final String ROW = "select new fr.prendresoin.privacy.NameCorrectionRow(p.id, p.familyName,"
            + " p.givenName, c.familyName, c.givenName, c.askedAt) from NameCorrection c"
            + " join Person p on p.id = c.personId where ";

    private static final String STUDIES_HERE = "c.personId in (select m.personId from PromotionMember m"
            + " join Promotion q on q.id = m.promotionId where m.leftAt is null and q.facultyId in :faculties)";

    private final EntityManager entityManager;
    private final PeopleService people;
    private final DomainEvents events;
    private final Clock clock;

    protected NameCorrectionService() {
        this(null, null, null, null);
    }

    @Inject
    NameCorrectionService(EntityManager entityManager, PeopleService people, DomainEvents events, Clock clock) {
        this.entityManager = entityManager;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks to be called otherwise; takes the place of what was asked before and not decided.
     *
     * @throws RuleViolation when a name is missing or too long, or both are what is known already
     */
    public void ask(Actor actor, String familyName, String givenName) {
        PersonId person = actor.requirePerson();
        String family = name(familyName);
        String given = name(givenName);
        PersonFile known = file(person);
        if (known.familyName().equals(family) && known.givenName().equals(given)) {
            throw new RuleViolation(PrivacyRule.NAME_UNCHANGED);
        }
        entityManager.merge(new NameCorrection(person, family, given, clock.instant()));
    }

    /** What one asked for oneself and nobody has decided yet. */
    public Optional<NameCorrectionRow> own(Actor actor) {
        return query("p.id = :person")
                .setParameter("person", actor.requirePerson().value())
                .getResultStream()
                .findFirst();
    }

    /**
     * What waits for this actor, the longest waiting first, a hundred at most.
     *
     * @throws NotYours unless they manage a faculty or administer the platform
     */
    public List<NameCorrectionRow> waiting(Actor actor) {
        return decidable(actor, "1 = 1").setMaxResults(MOST).getResultList();
    }

    /** Calls the person as they asked. */
    public void correct(Actor actor, PersonId person) {
        NameCorrectionRow wish = take(actor, person);
        people.correct(
                PLATFORM,
                List.of(new PersonUpdate(
                        person,
                        wish.wantedFamilyName(),
                        wish.wantedGivenName(),
                        file(person).mail(),
                        null,
                        Set.of())));
        events.publish(new NameCorrectionDecided(person, true, ""));
    }

    /** Leaves the name as it is, for a reason that the person is told. */
    public void keep(Actor actor, PersonId person, String reason) {
        String why = new Reason(reason).text();
        take(actor, person);
        events.publish(new NameCorrectionDecided(person, false, why));
    }

    private NameCorrectionRow take(Actor actor, PersonId person) {
        NameCorrectionRow wish = decidable(actor, "p.id = :person")
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotYours("correction of " + person + " for " + actor.name()));
        if (person.equals(actor.person())) {
            throw new RuleViolation(PrivacyRule.NOT_ONESELF);
        }
        entityManager.remove(entityManager.getReference(NameCorrection.class, person.value()));
        return wish;
    }

    /** The same condition for the list and for each of its rows. */
    private TypedQuery<NameCorrectionRow> decidable(Actor actor, String condition) {
        if (actor.is(Role.ADMINISTRATOR, null)) {
            return query(condition);
        }
        if (!actor.is(Role.FACULTY_MANAGER)) {
            throw new NotYours("corrections of names for " + actor.name());
        }
        return query(condition + " and " + STUDIES_HERE)
                .setParameter("faculties", actor.scopesOf(Role.FACULTY_MANAGER));
    }

    private TypedQuery<NameCorrectionRow> query(String condition) {
        return entityManager.createQuery(ROW + condition + " order by c.askedAt, p.id", NameCorrectionRow.class);
    }

    private PersonFile file(PersonId person) {
        return people.files(PLATFORM, List.of(person)).get(0);
    }

    private static String name(String typed) {
        String name = Optional.ofNullable(typed).orElse("").strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new RuleViolation(PrivacyRule.NAME_MISSING);
        }
        if (name.length() > LONGEST_NAME) {
            throw new RuleViolation(PrivacyRule.NAME_TOO_LONG, LONGEST_NAME);
        }
        return name;
    }
}
