package fr.prendresoin.administration;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.IdentityRule;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.MembershipEnded;
import fr.prendresoin.organisation.MembershipId;
import fr.prendresoin.organisation.MembershipService;
import fr.prendresoin.organisation.OrganisationFixtures;
import fr.prendresoin.organisation.OrganisationRule;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.RecordedEvents;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** National roles are taken back by two administrators. */
class EndByTwoTest {

    private final InMemoryProposalRepository proposals = new InMemoryProposalRepository();
    private final RecordedEvents events = new RecordedEvents();
    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final Set<PersonId> people = new HashSet<>();
    private final Administrators administrators = new ImaginaryAdministrators(people);
    private final OrganisationFixtures.Appointments appointments =
            new OrganisationFixtures.Appointments(new TwoPeople(proposals, administrators), events, clock);
    private final MembershipService memberships = appointments.service();
    private final ProposalService service = new ProposalService(proposals, administrators, memberships, events, clock);
    private final Actor first = administrator();
    private final Actor second = administrator();
    private final PersonId candidate = IdentityFixtures.anyPerson();

    @ParameterizedTest
    @EnumSource(names = {"DOYENS", "ADMINISTRATOR"})
    void one_proposes_another_confirms_and_the_role_is_taken_back(Role role) {
        MembershipId membership = held(candidate, role);

        assertThat(service.end(first, membership, "Fin de mandat")).isEqualTo(ProposalService.Outcome.PROPOSED);
        assertThat(holds(role)).isTrue();
        assertRefused(() -> service.confirm(first, only()), AdministrationRule.NOT_ONES_OWN_PROPOSAL);
        service.confirm(second, only());

        assertThat(holds(role)).isFalse();
        assertThat(events.of(MembershipEnded.class))
                .containsExactly(new MembershipEnded(candidate, new Grant(role, null), "Fin de mandat"));
    }

    @Test
    void whom_it_is_about_neither_confirms_nor_prevents_the_end_of_their_role() {
        Actor concerned = administrator();
        service.end(first, held(concerned.requirePerson(), Role.ADMINISTRATOR), "Départ");

        assertRefused(() -> service.confirm(concerned, only()), AdministrationRule.NOT_ONESELF);
        assertRefused(() -> service.decline(concerned, only(), "Non"), AdministrationRule.NOT_ONESELF);
    }

    @Test
    void an_administrator_gives_up_their_own_role_when_another_agrees_and_may_think_better_of_it() {
        MembershipId own = held(first.requirePerson(), Role.ADMINISTRATOR);
        service.end(first, own, "Départ");
        assertRefused(() -> service.end(second, own, "Départ"), AdministrationRule.ALREADY_PROPOSED);
        service.decline(first, only(), "Finalement non");

        service.end(first, own, "Cette fois oui");
        service.confirm(second, proposals.kept.get(1).id());

        assertThat(memberships.holds(second, first.requirePerson(), new Grant(Role.ADMINISTRATOR, null)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"DOYENS", "ADMINISTRATOR"})
    void no_administrator_takes_a_national_role_back_around_the_proposal(Role role) {
        MembershipId membership = held(candidate, role);

        assertRefused(() -> memberships.end(first, membership, "Départ"), AdministrationRule.NEEDS_SECOND_PERSON);
        assertRefused(
                () -> memberships.end(first, candidate, new Grant(role, null), "Départ"),
                AdministrationRule.NEEDS_SECOND_PERSON);
        assertThat(holds(role)).isTrue();
    }

    @Test
    void the_role_of_the_last_administrator_is_not_even_proposed_to_end() {
        people.remove(second.requirePerson());
        MembershipId last = held(first.requirePerson(), Role.ADMINISTRATOR);

        assertRefused(() -> service.end(first, last, "Départ"), OrganisationRule.LAST_ADMINISTRATOR);
        assertThat(proposals.kept).isEmpty();
    }

    @Test
    void any_other_role_ends_by_one_administrator() {
        UUID faculty = OrganisationFixtures.anyFaculty().value();
        MembershipId membership = held(candidate, new Grant(Role.TEACHER, faculty));

        assertThat(service.end(first, membership, "Mutation")).isEqualTo(ProposalService.Outcome.ENDED);

        assertThat(memberships.holds(first, candidate, new Grant(Role.TEACHER, faculty)))
                .isFalse();
        assertRefused(() -> service.end(first, membership, "Mutation"), OrganisationRule.ROLE_ALREADY_ENDED);
    }

    @Test
    void the_last_administrator_who_can_sign_in_is_neither_suspended_nor_erased() {
        SomebodyLeft gate = new SomebodyLeft(administrators);
        assertThat(gate.objection(second.requirePerson())).isEmpty();
        people.remove(second.requirePerson());

        assertThat(gate.objection(candidate)).isEmpty();
        assertThat(gate.objection(first.requirePerson())).contains(IdentityRule.LAST_ADMINISTRATOR);
    }

    private Actor administrator() {
        Actor administrator = IdentityFixtures.administrator();
        people.add(administrator.requirePerson());
        held(administrator.requirePerson(), Role.ADMINISTRATOR);
        return administrator;
    }

    private MembershipId held(PersonId person, Role role) {
        return held(person, new Grant(role, null));
    }

    private MembershipId held(PersonId person, Grant grant) {
        return appointments.held(person, grant);
    }

    private ProposalId only() {
        return proposals.kept.get(0).id();
    }

    private boolean holds(Role role) {
        return memberships.holds(first, candidate, new Grant(role, null));
    }
}
