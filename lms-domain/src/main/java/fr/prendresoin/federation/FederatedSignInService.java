package fr.prendresoin.federation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.ExternalSignInService;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.PersonService;
import fr.prendresoin.identity.ProfessionalNumber;
import fr.prendresoin.identity.Role;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.organisation.MembershipService;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets in whom a provider has named. The first time, who they are here is found by a number and kept as a link; from
 * then on by the link, and what the provider says must not contradict it.
 */
@ApplicationScoped
@Transactional
public class FederatedSignInService {

    private final AccountLinkRepository links;
    private final KnownPeople known;
    private final PracticeService practices;
    private final Doors doors;
    private final Clock clock;

    protected FederatedSignInService() {
        this(null, null, null, null, null);
    }

    @Inject
    FederatedSignInService(
            AccountLinkRepository links, KnownPeople known, PracticeService practices, Doors doors, Clock clock) {
        this.links = links;
        this.known = known;
        this.practices = practices;
        this.doors = doors;
        this.clock = clock;
    }

    /**
     * Lets a professional in; who is not known yet is registered as a practitioner.
     *
     * @throws RuleViolation when the identifier is of no register of professionals, when it contradicts what is known,
     *     when a new person has no name, or when the account is suspended
     */
    public SignInToken signIn(Actor platform, Professional professional) {
        platform.requireAdministration();
        PersonId person = person(platform, professional);
        practices.heard(platform, person, professional.practices());
        return open(platform, person);
    }

    /**
     * Lets a student in whom their establishment has enrolled; nobody registers themselves into a faculty.
     *
     * @throws RuleViolation when the establishment has not enrolled them here, when the person is linked to somebody
     *     else of this provider, when what it says contradicts what is known, or when the account is suspended
     */
    public SignInToken signIn(Actor platform, Student student) {
        platform.requireAdministration();
        return open(platform, person(student));
    }

    private SignInToken open(Actor platform, PersonId person) {
        if (known.national(person) || doors.signIns().codeAwaitedFrom(platform, person)) {
            throw new RuleViolation(FederationRule.LOCAL_SIGN_IN_ONLY);
        }
        return doors.signIns()
                .open(platform, person)
                .orElseThrow(() -> new RuleViolation(FederationRule.ACCOUNT_SUSPENDED));
    }

    private PersonId person(Actor platform, Professional professional) {
        ProfessionalNumber number = professional
                .nationalId()
                .professional()
                .orElseThrow(() -> new RuleViolation(FederationRule.NO_PROFESSIONAL_NUMBER));
        Optional<AccountLink> link = links.find(professional.subject());
        boolean sameNumber = link.flatMap(AccountLink::nationalNumber)
                .map(professional.nationalId().value()::equals)
                .orElse(true);
        Optional<PersonId> person = onlyOne(Stream.of(
                link.map(AccountLink::person), known.byNumber(number), links.holderOf(professional.nationalId())));
        if (!sameNumber) {
            throw new RuleViolation(FederationRule.NUMBERS_DISAGREE);
        }
        PersonId found = person.orElseGet(() -> register(platform, professional));
        if (link.isEmpty()) {
            links.add(
                    new AccountLink(professional.subject(), found, clock.instant()).knownAs(professional.nationalId()));
        }
        return found;
    }

    private PersonId register(Actor platform, Professional professional) {
        if (!professional.named()) {
            throw new RuleViolation(FederationRule.NAME_MISSING);
        }
        PersonId person = doors.people().register(platform, professional.familyName(), professional.givenName());
        doors.memberships().appoint(platform, person, new Grant(Role.PRACTITIONER, null));
        return person;
    }

    private PersonId person(Student student) {
        Optional<AccountLink> link = links.find(student.subject());
        PersonId person = onlyOne(Stream.of(
                        link.map(AccountLink::person),
                        student.ine()
                                .flatMap(known::byIne)
                                .filter(holder -> known.belong(holder, student.establishment())),
                        student.number().flatMap(number -> known.byStudentNumber(student.establishment(), number))))
                .orElseThrow(() -> new RuleViolation(FederationRule.NOT_ENROLLED));
        if (link.isEmpty()) {
            if (links.linked(person, student.subject().issuer())) {
                throw new RuleViolation(FederationRule.LINKED_TO_ANOTHER);
            }
            links.add(new AccountLink(student.subject(), person, clock.instant()));
        }
        return person;
    }

    /** The person all sources agree on; empty when none knows anybody. */
    private static Optional<PersonId> onlyOne(Stream<Optional<PersonId>> sources) {
        List<PersonId> people = sources.flatMap(Optional::stream).distinct().toList();
        if (people.size() > 1) {
            throw new RuleViolation(FederationRule.NUMBERS_DISAGREE);
        }
        return people.stream().findFirst();
    }

    /** What the contexts below do for a sign-in. */
    @ApplicationScoped
    static class Doors {

        private final ExternalSignInService signIns;
        private final PersonService people;
        private final MembershipService memberships;

        protected Doors() {
            this(null, null, null);
        }

        @Inject
        Doors(ExternalSignInService signIns, PersonService people, MembershipService memberships) {
            this.signIns = signIns;
            this.people = people;
            this.memberships = memberships;
        }

        ExternalSignInService signIns() {
            return signIns;
        }

        PersonService people() {
            return people;
        }

        MembershipService memberships() {
            return memberships;
        }
    }
}
