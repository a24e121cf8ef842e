package fr.prendresoin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.DomainEvent;
import fr.prendresoin.shared.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErasureServiceTest {

    private final List<String> done = new ArrayList<>();
    private final List<DomainEvent> events = new ArrayList<>();
    private Optional<Rule> objection = Optional.empty();

    private final ErasureRepository people = new ErasureRepository() {

        @Override
        public Optional<Login> loginOf(PersonId person) {
            return Optional.empty();
        }

        @Override
        public void add(Person pseudonym) {
            done.add("pseudonym");
        }

        @Override
        public void delete(Collection<PersonId> people) {
            done.add("delete after " + events.size() + " event");
        }
    };

    private final ErasureService erasures = new ErasureService(
            people, new ErasureRecordService(people, person -> objection, events::add), null, person -> objection);

    @Test
    void everybody_else_erases_before_identity_does() {
        Actor learner = IdentityFixtures.anyLearner();

        erasures.erase(learner, "");

        assertThat(done).containsExactly("pseudonym", "delete after 1 event");
        PersonErased erased = (PersonErased) events.get(0);
        assertThat(erased.person()).isEqualTo(learner.person());
        assertThat(erased.pseudonym()).isNotEqualTo(learner.person());
    }

    @Test
    void the_id_of_a_pseudonym_tells_no_moment() {
        erasures.erase(IdentityFixtures.anyLearner(), "");

        assertThat(((PersonErased) events.get(0)).pseudonym().value().version()).isEqualTo(4);
    }

    @Test
    void an_objection_stops_everything() {
        objection = Optional.of(IdentityRule.LOGIN_TAKEN);

        assertThatThrownBy(() -> erasures.erase(IdentityFixtures.anyLearner(), ""))
                .hasMessage("rule.identity.LOGIN_TAKEN");
        assertThat(done).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void whoever_comes_in_by_another_door_has_no_password_to_type() {
        assertThat(erasures.asksPassword(IdentityFixtures.anyLearner())).isFalse();
    }

    @Test
    void neither_a_visitor_nor_a_job_is_erased() {
        assertThatThrownBy(() -> erasures.erase(Actor.anonymous(), "")).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> erasures.erase(Actor.system("job"), "")).isInstanceOf(AccessDenied.class);
    }
}
