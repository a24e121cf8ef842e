package fr.prendresoin.federation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.ExternalSignInService;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.PersonService;
import fr.prendresoin.identity.ProfessionalNumber;
import fr.prendresoin.identity.Role;
import fr.prendresoin.identity.SignInStep;
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
 * Finds out, in one transaction, who somebody of a provider is here, and opens the door. The first time, who they are
 * is found by a number and kept as a link; from then on by the link, and what the provider says must not contradict it.
 */
@ApplicationScoped
@Transactional
class RecognitionService {

    private final AccountLinkRepository links;
    private final KnownPeople known;
    private final PracticeService practices;
    private final Doors doors;
    private final Clock clock;

    protected RecognitionService() {
        this(null, null, null, null, null);
    }

    @Inject
    RecognitionService(
            AccountLinkRepository links, KnownPeople known, PracticeService practices, Doors doors, Clock clock) {
        this.links = links;
        this.known = known;
        this.practices = practices;
        this.doors = doors;
        this.clock = clock;
    }

    SignInStep signIn(Actor platform, Professional professional) {
        PersonId person = person(platform, professional);
        practices.heard(platform, person, professional.practices());
        return open(platform, person);
    }

    SignInStep signIn(Actor platform, Student student) {
        return open(platform, person(student));
    }

    private SignInStep open(Actor platform, PersonId person) {
        if (known.national(person)) {
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
        doors.people().proven(platform, found, number);
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
