package fr.prendresoin.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.enrolment.LearnerEnrolment;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.shared.AccessDenied;
import fr.prendresoin.shared.Ids;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TimeRetentionIT {

    private static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private TimeRetentionService service() {
        return new TimeRetentionService(database.entityManager());
    }

    @Test
    void what_was_seen_in_a_year_that_is_over_for_long_goes_and_nothing_else() {
        LearnerEnrolment old = seen();
        LearnerEnrolment recent = seen();
        database.world().sql("update enrolment set academic_year = 2019 where id = ?", old.id());

        assertThat(service().forget(Actor.system("forget-time"), List.of(2018, 2019)))
                .isEqualTo(1);
        database.world().forget();

        TimeRepository times = new JpaTimeRepository(database.entityManager());
        assertThat(times.tracesOf(old.person())).isEmpty();
        assertThat(times.tracesOf(recent.person())).hasSize(1);
        assertThat(service().forget(Actor.system("forget-time"), List.of())).isZero();
    }

    @Test
    void only_the_platform_lets_go_of_it() {
        Actor learner = Actor.of(IdentityFixtures.anyPerson(), "Claire Martin", List.of());

        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> service().forget(learner, List.of(2019)));
    }

    private LearnerEnrolment seen() {
        LearnerEnrolment enrolment = database.world().enrolment();
        TimeInterval row = new TimeInterval(
                Ids.next(),
                new Reader(enrolment.person(), enrolment.enrolmentId(), enrolment.version(), "premiere"),
                TEN);
        row.write(List.of(new Stretch(TEN, TEN.plusSeconds(60), TEN.plusSeconds(60))));
        new JpaTimeRepository(database.entityManager()).add(row);
        return enrolment;
    }
}
