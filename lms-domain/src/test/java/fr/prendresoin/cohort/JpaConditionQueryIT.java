package fr.prendresoin.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prendresoin.DatabaseWorld;
import fr.prendresoin.OnMariaDb;
import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a condition says of one stay in memory, it says of every stay in the database. */
class JpaConditionQueryIT {

    private static final LocalDateTime THEN = LocalDateTime.of(2026, 9, 1, 8, 0);
    private static final AcademicYear CURRENT = new AcademicYear(2026);
    private static final Actor PLATFORM = Actor.system("test");

    @RegisterExtension
    private final OnMariaDb database = new OnMariaDb();

    private final Map<String, PromotionRow> promotions = new HashMap<>();

    @Test
    void three_hundred_conditions_count_the_same_of_four_hundred_stays_in_memory_and_in_the_database() {
        DatabaseWorld world = database.world();
        UUID unit = Ids.next();
        world.sql("insert into organisation_unit values (?, null, 'ESTABLISHMENT', ?, 'Unité')", unit, unit.toString());
        List<FacultyId> faculties = List.of(faculty(world, unit), faculty(world, unit), faculty(world, unit));
        FacultyId outside = new FacultyId(world.faculty());
        List<StayAttributes> stays =
                Conditions.stay(faculties).list().ofSize(400).sample();
        stays.forEach(stay -> stay(world, stay));
        Conditions.stay(List.of(outside)).list().ofSize(20).sample().forEach(stay -> stay(world, stay));
        CohortQueries queries = CohortFixtures.queries(database.entityManager(), HandClock.at("2026-11-22T09:00:00Z"));

        for (Condition condition : Conditions.any(faculties).list().ofSize(300).sample()) {
            long expected = stays.stream()
                    .filter(stay -> condition.matches(stay, CURRENT))
                    .count();
            assertThat(queries.count(PLATFORM, new UnitId(unit), condition))
                    .as(ConditionText.write(condition))
                    .isEqualTo(expected);
        }
    }

    private static FacultyId faculty(DatabaseWorld world, UUID unit) {
        UUID faculty = world.faculty();
        world.sql("insert into unit_faculty values (?, ?)", unit, faculty);
        return new FacultyId(faculty);
    }

    /** Somebody's one stay; a situation that is over or has not begun counts for nothing. */
    private void stay(DatabaseWorld world, StayAttributes stay) {
        PromotionRow promotion =
                promotions.computeIfAbsent(stay.studyYear() + " " + stay.academicYear() + " " + stay.faculty(), key -> {
                    PromotionRow row = world.promotion(
                            stay.faculty().value(),
                            stay.studyYear().cursus(),
                            stay.studyYear().year() + 100 * stay.academicYear().start());
                    world.sql(
                            "update promotion set study_year = ?, academic_year = ? where id = ?",
                            stay.studyYear().year(),
                            stay.academicYear().start(),
                            row.id());
                    return row;
                });
        UUID member = Ids.next();
        PersonId person = world.person();
        world.sql(
                "insert into promotion_member values (?, ?, ?, ?, null)", member, promotion.id(), person.value(), THEN);
        kinds(stay.standing()).forEach(kind -> situation(world, member, kind, "now(6), null"));
        situation(world, member, "CESURE", "now(6), now(6)");
        situation(world, member, "REDOUBLEMENT", "null, null");
    }

    /** Whoever pauses may be taking the year again. */
    private static List<String> kinds(Standing standing) {
        return switch (standing) {
            case REGISTERED -> List.of();
            case CESURE -> List.of("CESURE", "REDOUBLEMENT");
            case REDOUBLEMENT -> List.of("REDOUBLEMENT");
        };
    }

    private static void situation(DatabaseWorld world, UUID member, String kind, String moments) {
        world.sql(
                "insert into study_situation (id, member_id, kind, from_day, reason, decided_at, begun_at, ended_at,"
                        + " version) values (?, ?, ?, '2026-09-01', 'raison', now(6), " + moments + ", 1)",
                Ids.next(),
                member,
                kind);
    }
}
