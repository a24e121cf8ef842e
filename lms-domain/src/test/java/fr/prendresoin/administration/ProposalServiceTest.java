package fr.prendresoin.administration;

import static fr.prendresoin.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.MemberAppointed;
import fr.prendresoin.organisation.MembershipService;
import fr.prendresoin.organisation.OrganisationFixtures;
import fr.prendresoin.organisation.RoleChange;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Reason;
import fr.prendresoin.shared.RecordedEvents;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ProposalServiceTest {

    private static final String REASON = "Succède à une collègue";

    private final InMemoryProposalRepository proposals = new InMemoryProposalRepository();
    private final RecordedEvents events = new RecordedEvents();
    private final HandClock clock = HandClock.at("2026-11-22T09:00:00Z");
    private final Set<PersonId> people = new HashSet<>();
    private final Administrators administrators = new ImaginaryAdministrators(people);
    private final MembershipService memberships =
            OrganisationFixtures.memberships(new TwoPeople(proposals, administrators), events, clock);
    private final ProposalService service = new ProposalService(proposals, administrators, memberships, events, clock);
    private final Actor first = administrator();
    private final Actor second = administrator();
    private final PersonId candidate = IdentityFixtures.anyPerson();

    @ParameterizedTest
    @EnumSource(names = {"DOYENS", "ADMINISTRATOR"})
    void one_proposes_another_confirms_and_the_role_is_given(Role role) {
        assertThat(service.propose(first, candidate, role, REASON)).isEqualTo(ProposalService.Outcome.PROPOSED);
        assertThat(holds(role)).isFalse();

        service.confirm(second, only());

        assertThat(holds(role)).isTrue();
        assertThat(events.all())
                .containsExactly(
                        new RoleProposed(appointed(role), REASON),
                        new ProposalConfirmed(appointed(role), REASON),
                        new MemberAppointed(candidate, new Grant(role, null), REASON));
    }

    @Test
    void nobody_confirms_what_they_proposed() {
        service.propose(first, candidate, Role.DOYENS, REASON);

        assertRefused(() -> service.confirm(first, only()), AdministrationRule.NOT_ONES_OWN_PROPOSAL);
        assertThat(holds(Role.DOYENS)).isFalse();
    }

    @Test
    void nobody_proposes_or_decides_for_themselves() {
        PersonId self = second.requirePerson();

        assertRefused(() -> service.propose(second, self, Role.DOYENS, REASON), AdministrationRule.NOT_ONESELF);
        service.propose(first, self, Role.DOYENS, REASON);
        assertRefused(() -> service.confirm(second, only()), AdministrationRule.NOT_ONESELF);
        assertRefused(() -> service.decline(second, only(), "Non"), AdministrationRule.NOT_ONESELF);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOYENS", "ADMINISTRATOR"})
    void no_administrator_gives_a_national_role_around_the_proposal(Role role) {
        assertRefused(
                () -> memberships.appoint(first, candidate, new Grant(role, null), REASON),
                AdministrationRule.NEEDS_SECOND_PERSON);
    }

    @Test
    void a_confirmation_is_good_for_one_appointment_only() {
        service.propose(first, candidate, Role.DOYENS, REASON);
        service.confirm(second, only());
        assertThat(proposals.get(only()).state()).isEqualTo(Proposal.State.APPLIED);

        assertRefused(
                () -> memberships.appoint(second, candidate, new Grant(Role.ADMINISTRATOR, null), REASON),
                AdministrationRule.NEEDS_SECOND_PERSON);
        assertRefused(() -> service.confirm(second, only()), AdministrationRule.ALREADY_DECIDED);
    }

    @Test
    void a_proposal_may_be_confirmed_for_seven_days_and_made_again_afterwards() {
        service.propose(first, candidate, Role.DOYENS, REASON);
        clock.advance(Duration.ofDays(7));
        assertRefused(
                () -> service.propose(second, candidate, Role.DOYENS, REASON), AdministrationRule.ALREADY_PROPOSED);
        clock.advance(Duration.ofSeconds(1));

        assertRefused(() -> service.confirm(second, only()), AdministrationRule.PROPOSAL_EXPIRED);
        service.propose(second, candidate, Role.DOYENS, REASON);

        assertThat(proposals.kept).hasSize(2);
    }

    @Test
    void a_declined_proposal_is_over_and_says_why() {
        service.propose(first, candidate, Role.DOYENS, REASON);

        assertRefused(() -> service.decline(second, only(), " "), Reason.Fault.REASON_MISSING);
        service.decline(second, only(), "Mandat terminé");

        assertThat(events.of(ProposalDeclined.class))
                .containsExactly(new ProposalDeclined(appointed(Role.DOYENS), "Mandat terminé"));
        assertRefused(() -> service.confirm(second, only()), AdministrationRule.ALREADY_DECIDED);
    }

    @Test
    void what_somebody_proposed_who_no_longer_administers_is_not_confirmed() {
        service.propose(first, candidate, Role.ADMINISTRATOR, REASON);
        people.remove(first.requirePerson());

        assertRefused(() -> service.confirm(second, only()), AdministrationRule.PROPOSER_GONE);
        assertThat(holds(Role.ADMINISTRATOR)).isFalse();
    }

    @Test
    void the_only_administrator_makes_a_second_one_alone_and_the_journal_is_told() {
        people.remove(second.requirePerson());

        assertThat(service.propose(first, candidate, Role.ADMINISTRATOR, REASON))
                .isEqualTo(ProposalService.Outcome.GIVEN);

        assertThat(holds(Role.ADMINISTRATOR)).isTrue();
        assertThat(events.of(AppointedAlone.class))
                .containsExactly(new AppointedAlone(candidate, Role.ADMINISTRATOR, REASON));
    }

    @Test
    void even_the_only_administrator_needs_another_for_the_doyens() {
        people.remove(second.requirePerson());

        assertThat(service.propose(first, candidate, Role.DOYENS, REASON)).isEqualTo(ProposalService.Outcome.PROPOSED);
        assertThat(holds(Role.DOYENS)).isFalse();
    }

    @Test
    void the_platform_appoints_the_first_administrator() {
        people.clear();

        memberships.appoint(Actor.system("startup"), candidate, new Grant(Role.ADMINISTRATOR, null));

        assertThat(holds(Role.ADMINISTRATOR)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"DOYENS", "ADMINISTRATOR"})
    void the_other_roles_are_not_proposed(Role role) {
        assertRefused(() -> service.propose(first, candidate, role, REASON), AdministrationRule.NEEDS_NO_PROPOSAL);
    }

    @Test
    void only_administrators_propose_confirm_and_decline() {
        service.propose(first, candidate, Role.DOYENS, REASON);
        Actor doyens = IdentityFixtures.doyens();

        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> service.propose(doyens, candidate, Role.ADMINISTRATOR, REASON));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> service.confirm(doyens, only()));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> service.decline(doyens, only(), "Non"));
    }

    private Actor administrator() {
        Actor administrator = IdentityFixtures.administrator();
        people.add(administrator.requirePerson());
        return administrator;
    }

    private RoleChange appointed(Role role) {
        return RoleChange.appoint(candidate, new Grant(role, null));
    }

    private ProposalId only() {
        return proposals.kept.get(0).id();
    }

    private boolean holds(Role role) {
        return memberships.holds(first, candidate, new Grant(role, null));
    }
}
