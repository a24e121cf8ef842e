package fr.prendresoin.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.World;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.RoleChange;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every repository of proposals does, the fake as well as MariaDB. */
abstract class ProposalRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Grant DOYENS = new Grant(Role.DOYENS, null);

    abstract World world();

    abstract ProposalRepository repository();

    @Test
    void a_proposal_is_found_by_its_person_its_role_and_where_it_is_in_its_life() {
        PersonId person = world().person();
        ProposalId id = proposed(person);
        world().forget();

        assertThat(repository().about(RoleChange.appoint(person, DOYENS), Proposal.State.OPEN))
                .extracting(Proposal::id)
                .containsExactly(id);
        assertThat(repository().about(RoleChange.appoint(person, DOYENS), Proposal.State.CONFIRMED))
                .isEmpty();
        assertThat(repository()
                        .about(RoleChange.appoint(person, new Grant(Role.ADMINISTRATOR, null)), Proposal.State.OPEN))
                .isEmpty();
        assertThat(repository().about(RoleChange.appoint(world().person(), DOYENS), Proposal.State.OPEN))
                .isEmpty();
    }

    @Test
    void to_take_a_role_back_is_another_proposal_than_to_give_it() {
        PersonId person = world().person();
        RoleChange end = RoleChange.end(person, DOYENS);
        proposed(person);
        repository().add(new Proposal(end, "Départ").proposedBy(acting(world().person()), NOW));
        world().forget();

        assertThat(repository().about(end, Proposal.State.OPEN))
                .extracting(Proposal::change)
                .containsExactly(end);
    }

    @Test
    void a_decision_is_kept() {
        PersonId person = world().person();
        ProposalId id = proposed(person);

        repository().get(id).decline(acting(world().person()), NOW.plusSeconds(1));
        world().forget();

        assertThat(repository().get(id).state()).isEqualTo(Proposal.State.DECLINED);
        assertThat(repository().about(RoleChange.appoint(person, DOYENS), Proposal.State.OPEN))
                .isEmpty();
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> repository().get(new ProposalId(Ids.next())));
    }

    private ProposalId proposed(PersonId person) {
        Proposal proposal =
                new Proposal(RoleChange.appoint(person, DOYENS), "Succède").proposedBy(acting(world().person()), NOW);
        repository().add(proposal);
        return proposal.id();
    }

    private static Actor acting(PersonId person) {
        return Actor.of(person, "administrator", List.of(new Grant(Role.ADMINISTRATOR, null)));
    }
}
