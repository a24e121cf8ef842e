package fr.prendresoin.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.Columns;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotYours;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.RuleViolation;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever managers do to each other, nobody gains a right beside or above what they were given from outside. */
class DelegationTest {

    private static final int PEOPLE = 5;
    private static final Set<String> WANTED =
            Set.of("france", "0134009m", "0134009m-medecine", "0134009m-pharmacie", "0801344b", "0801344b-medecine");
    private static final Set<Role> PASSED_ON = Set.of(Role.FACULTY_MANAGER, Role.TEACHER, Role.TUTOR);

    /** Somebody tries to give a role to somebody, or to end one that exists; numbers are taken modulo what there is. */
    record Attempt(boolean end, int actor, int person, Role role, int unit) {}

    @Provide
    Arbitrary<Attempt> attempts() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(
                        Arbitraries.of(true, false, false),
                        any,
                        any,
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.just(Role.FACULTY_MANAGER)),
                                Tuple.of(2, Arbitraries.of(Role.class))),
                        any)
                .as(Attempt::new);
    }

    @Property(tries = 150)
    void no_sequence_of_delegated_acts_leads_beside_or_above_what_was_given_at_first(
            @ForAll int root, @ForAll List<@From("attempts") Attempt> attempts) {
        Play play = new Play();
        UnitId given = play.unit(root);
        play.seed(given);

        attempts.forEach(play::attempt);

        assertThat(play.held().map(Membership::grant)).allSatisfy(grant -> {
            assertThat(PASSED_ON).contains(grant.role());
            assertThat(play.withAbove(new UnitId(grant.scope()))).contains(given);
        });
        assertThat(play.held().filter(held -> held.grant().equals(new Grant(Role.FACULTY_MANAGER, given.value()))))
                .as("only the first manages the first unit, and nobody took it from them")
                .extracting(Membership::person)
                .containsExactly(play.person(0));
    }

    @Property(tries = 150)
    void nobody_changes_a_role_of_their_own(@ForAll int root, @ForAll List<@From("attempts") Attempt> attempts) {
        Play play = new Play();
        play.seed(play.unit(root));

        for (Attempt attempt : attempts) {
            PersonId actor = play.person(attempt.actor());
            Set<Grant> before = play.grantsOf(actor);
            play.attempt(attempt);
            assertThat(play.grantsOf(actor)).isEqualTo(before);
        }
    }

    /** The nation with its units, five people, and what they hold. */
    private static final class Play {

        private final InMemoryOrganisationRepository organisations = new InMemoryOrganisationRepository();
        private final MembershipService service = new MembershipService(
                organisations, (actor, change) -> {}, new RecordedEvents(), HandClock.at("2026-11-22T09:00:00Z"));
        private final List<PersonId> people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> new PersonId(Ids.next()))
                .toList();
        private final List<UnitId> units;
        private final OrganisationTree tree;

        Play() {
            new FacultyRegisterService(organisations).refresh(Actor.system("start-up"));
            tree = new OrganisationTree(organisations.units());
            units = organisations.units().stream()
                    .filter(unit -> WANTED.contains(unit.code()))
                    .map(OrganisationUnit::id)
                    .toList();
        }

        UnitId unit(int number) {
            return units.get(Math.floorMod(number, units.size()));
        }

        PersonId person(int number) {
            return people.get(number % PEOPLE);
        }

        void attempt(Attempt attempt) {
            Actor actor = actor(person(attempt.actor()));
            try {
                if (attempt.end()) {
                    List<Membership> all = organisations.all(Membership.class).toList();
                    service.end(actor, idOf(all.get(attempt.person() % all.size())), "Essai");
                } else {
                    UUID scope = attempt.role() == Role.ADMINISTRATOR
                            ? null
                            : unit(attempt.unit()).value();
                    service.appoint(actor, person(attempt.person()), new Grant(attempt.role(), scope), "Essai");
                }
            } catch (AccessDenied | NotYours | RuleViolation refused) {
                assertThat(refused).isNotNull();
            }
        }

        void seed(UnitId unit) {
            organisations.add(new Membership(
                    person(0), new Grant(Role.FACULTY_MANAGER, unit.value()), Instant.parse("2026-11-20T09:00:00Z")));
        }

        /** As sign-in makes them: a grant for each role they hold; which unit a manager's stands for is asked of the tree. */
        private Actor actor(PersonId person) {
            return Actor.of(person, "somebody", List.copyOf(grantsOf(person)));
        }

        Set<Grant> grantsOf(PersonId person) {
            Set<Grant> grants = new HashSet<>();
            held().filter(membership -> membership.person().equals(person))
                    .map(Membership::grant)
                    .forEach(grants::add);
            return grants;
        }

        Stream<Membership> held() {
            return organisations.all(Membership.class).filter(membership -> !membership.ended());
        }

        Collection<UnitId> withAbove(UnitId unit) {
            return Stream.concat(Stream.of(unit), tree.above(unit).stream()).toList();
        }

        private static MembershipId idOf(Membership membership) {
            return new MembershipId((UUID) Columns.read(membership, "id"));
        }
    }
}
