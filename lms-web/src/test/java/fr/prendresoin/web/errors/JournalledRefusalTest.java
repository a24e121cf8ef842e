package fr.prendresoin.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.evidence.EvidenceAct;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.Conflict;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.NotYours;
import org.junit.jupiter.api.Test;

class JournalledRefusalTest {

    @Test
    void a_refusal_is_kept_whether_or_not_it_looks_like_nothing() {
        assertThat(Failure.refusal(new AccessDenied("x"))).contains(EvidenceAct.ACCESS_DENIED);
        assertThat(Failure.refusal(new NotYours("x"))).contains(EvidenceAct.NOT_YOURS);
    }

    @Test
    void to_whoever_asks_what_is_not_theirs_looks_as_what_is_not_there() {
        assertThat(Failure.statusOf(new NotYours("x"))).isEqualTo(Failure.statusOf(new NotFound("x")));
    }

    @Test
    void what_is_not_there_and_what_somebody_else_changed_is_no_refusal() {
        assertThat(Failure.refusal(new NotFound("x"))).isEmpty();
        assertThat(Failure.refusal(new Conflict("x"))).isEmpty();
    }
}
