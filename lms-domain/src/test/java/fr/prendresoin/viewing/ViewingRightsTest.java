package fr.prendresoin.viewing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.identity.SignInToken;
import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.OrganisationRights;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.RuleViolation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever roles two people hold, the eyes of one show the other no name and nothing of a faculty they may not see. */
class ViewingRightsTest {

    private static final List<UUID> FACULTIES =
            Stream.generate(Ids::next).limit(3).toList();

    @Provide
    Arbitrary<List<Grant>> grants() {
        return Combinators.combine(
                        Arbitraries.of(Role.class), Arbitraries.of(FACULTIES).injectNull(0.3))
                .as(Grant::new)
                .list()
                .ofMaxSize(4);
    }

    @Property
    void nobody_reads_by_the_eyes_of_another_what_they_may_not_read_with_their_own(
            @ForAll @From("grants") List<Grant> viewing,
            @ForAll @From("grants") List<Grant> seen,
            @ForAll boolean studiesHere) {
        Actor viewer = Actor.of(IdentityFixtures.anyPerson(), "viewer", viewing);
        SignedIn person = new SignedIn(
                Actor.of(IdentityFixtures.anyPerson(), "seen", seen),
                "Camille",
                "Exemple",
                Instant.EPOCH,
                Instant.EPOCH);

        Optional<Actor> eyes = eyes(viewer, person, studiesHere);

        eyes.ifPresent(actor -> {
            assertThat(actor.readOnly()).isTrue();
            assertThat(seen).containsAll(actor.grants());
            assertThat(FACULTIES).map(FacultyId::new).allSatisfy(faculty -> assertThat(
                            OrganisationRights.maySeeNames(actor, faculty))
                    .isFalse());
            assertThat(Role.values())
                    .filteredOn(role -> List.of(Role.ADMINISTRATOR, Role.DOYENS, Role.FACULTY_MANAGER)
                            .contains(role))
                    .noneMatch(actor::is);
            if (!viewer.is(Role.ADMINISTRATOR, null)) {
                assertThat(FACULTIES).filteredOn(actor::shows).allSatisfy(faculty -> assertThat(
                                viewer.is(Role.FACULTY_MANAGER, faculty))
                        .isTrue());
            }
        });
    }

    private static Optional<Actor> eyes(Actor viewer, SignedIn person, boolean studiesHere) {
        InMemoryViewingRepository viewings = new InMemoryViewingRepository();
        HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
        SeenPeople people = asked -> Optional.of(person);
        PersonId id = person.actor().requirePerson();
        SignInToken session = new SignInToken(Ids.next().toString());
        if (studiesHere) {
            viewings.students.put(id, FACULTIES.get(0));
        }
        try {
            new ViewingService(viewings, people, new RecordedEvents(), clock).begin(viewer, session, id, "Aide");
        } catch (AccessDenied | NotFound | RuleViolation refused) {
            return Optional.empty();
        }
        return new ViewingQueries(viewings, people, clock)
                .present(viewer, session)
                .map(view -> view.seen().actor());
    }
}
