package fr.prendresoin.federation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.ExternalPeople;
import fr.prendresoin.identity.Ine;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.ProfessionalNumber;
import fr.prendresoin.organisation.MemberAppointed;
import fr.prendresoin.organisation.OrganisationFixtures;
import fr.prendresoin.organisation.Uai;
import fr.prendresoin.shared.RecordedEvents;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody and everything a sign-in at a provider may meet, in memory. */
public final class FederationWorld {

    private final ExternalPeople people;
    private final RecordedEvents events = new RecordedEvents();
    private final Known known = new Known();
    private final InMemoryAccountLinkRepository links = new InMemoryAccountLinkRepository();
    private final PracticeService practices;
    private final FederatedSignInService signIns;
    private final ProviderRequestService requests;

    public FederationWorld(Clock clock) {
        people = new ExternalPeople(clock);
        practices = new PracticeService(new InMemoryPracticeRepository(), clock);
        RecognitionService.Doors doors = new RecognitionService.Doors(
                people.signIns(), people.people(), OrganisationFixtures.memberships(events, clock));
        signIns = new FederatedSignInService(new RecognitionService(links, known, practices, doors, clock));
        requests = new ProviderRequestService(new InMemoryProviderRequestRepository(), clock);
    }

    public FederatedSignInService signIns() {
        return signIns;
    }

    public ProviderRequestService requests() {
        return requests;
    }

    public PracticeService practices() {
        return practices;
    }

    public ExternalPeople people() {
        return people;
    }

    /** Who was given a role, in order. */
    public List<MemberAppointed> appointed() {
        return events.of(MemberAppointed.class);
    }

    /** Somebody an import brought under this number. */
    public PersonId knownAs(ProfessionalNumber number) {
        return known.remember(number);
    }

    /** From now on this person sees the nation or administers the platform. */
    public void becomesNational(PersonId person) {
        known.members.add(person);
    }

    /** A student an import brought under this INE into the establishment. */
    public PersonId knownAs(Ine ine, Uai establishment) {
        PersonId person = known.remember(ine);
        known.members.add(List.of(person, establishment));
        return person;
    }

    /** A student an import brought under this number of the establishment. */
    public PersonId knownAs(String studentNumber, Uai establishment) {
        return known.remember(List.of(establishment, studentNumber));
    }

    /** The practices of a person. */
    public List<PracticeRow> practicesOf(PersonId person) {
        return practices.own(Actor.of(person, "professional", List.of()));
    }

    /** Somebody else links first: this happens when the next link is about to be made. */
    void meanwhile(Runnable happens) {
        links.meanwhile(happens);
    }

    List<AccountLink> links() {
        return links.all();
    }

    /** What imports have brought. */
    private final class Known implements KnownPeople {

        private final Map<Object, PersonId> holders = new HashMap<>();
        private final Set<Object> members = new HashSet<>();

        private PersonId remember(Object key) {
            return holders.computeIfAbsent(key, unknown -> people.somebody());
        }

        @Override
        public Optional<PersonId> byNumber(ProfessionalNumber number) {
            return Optional.ofNullable(holders.get(number));
        }

        @Override
        public Optional<PersonId> byIne(Ine ine) {
            return Optional.ofNullable(holders.get(ine));
        }

        @Override
        public Optional<PersonId> byStudentNumber(Uai establishment, String number) {
            return Optional.ofNullable(holders.get(List.of(establishment, number)));
        }

        @Override
        public boolean national(PersonId person) {
            return members.contains(person);
        }

        @Override
        public boolean belong(PersonId person, Uai establishment) {
            return members.contains(List.of(person, establishment));
        }
    }
}
