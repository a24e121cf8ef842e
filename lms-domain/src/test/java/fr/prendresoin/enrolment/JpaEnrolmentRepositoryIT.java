package fr.prendresoin.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.OnMariaDb;
import fr.prendresoin.World;
import fr.prendresoin.catalogue.CourseRow;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaEnrolmentRepositoryIT extends EnrolmentRepositoryContract {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    @Override
    World world() {
        return database.world();
    }

    @Override
    EnrolmentRepository repository() {
        return new JpaEnrolmentRepository(database.entityManager());
    }

    @Test
    void nobody_guesses_an_enrolment_from_that_of_another_member() {
        PromotionRow promotion = world().promotion();
        List<PersonId> members = Stream.generate(world()::person).limit(40).toList();
        members.forEach(person -> world().join(promotion, person));
        CourseRow course = world().course();
        EnrolmentRule rule = new EnrolmentRule(promotion, course, LocalDate.of(2027, 6, 30)).decidedBy(null, NOW);
        repository().add(rule);

        repository().enrolMembers(rule, NOW);

        List<UUID> ids = members.stream()
                .map(person -> repository().find(person, course.id(), 2026).orElseThrow())
                .map(enrolment -> enrolment.id().value())
                .toList();
        assertThat(ids).allMatch(id -> id.version() == 4 && id.variant() == 2);
        assertThat(ids).extracting(UUID::getMostSignificantBits).doesNotHaveDuplicates();
        assertThat(ids).extracting(UUID::getLeastSignificantBits).doesNotHaveDuplicates();
    }
}
