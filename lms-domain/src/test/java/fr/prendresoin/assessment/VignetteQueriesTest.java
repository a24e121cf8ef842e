package fr.prendresoin.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.enrolment.EnrolmentFixtures;
import fr.prendresoin.enrolment.EnrolmentId;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.Onlooker;
import fr.prendresoin.shared.NotFound;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VignetteQueriesTest {

    private final Actor learner = IdentityFixtures.anyLearner();
    private final LearnerEnrolment enrolment = EnrolmentFixtures.enrolmentOf(learner.requirePerson());
    private final VignetteQueries queries = new VignetteQueries(new Unread());

    @Test
    void who_helps_and_sees_with_their_eyes_reads_none_of_their_answers() {
        Onlooker helper = new Onlooker(IdentityFixtures.anyPerson(), Optional.empty());

        assertThat(queries.answers(learner.seenBy(helper), enrolment, null)).isEmpty();
    }

    @Test
    void the_answers_of_another_do_not_exist() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> queries.answers(IdentityFixtures.anyLearner(), enrolment, null));
    }

    /** Nothing may be read from it. */
    private static final class Unread implements VignetteRepository {

        @Override
        public void add(VignetteAnswer answer) {
            throw new AssertionError("written");
        }

        @Override
        public List<VignetteAnswer> answersIn(EnrolmentId enrolment, String activity) {
            throw new AssertionError("read");
        }
    }
}
