package fr.prendresoin.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.Role;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.OrganisationFixtures;
import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.organisation.UnitQueries;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CohortServiceTest {

    private static final Condition SECOND_YEAR = ConditionText.read("CURSUS=MEDICINE;STUDY_YEAR=2");

    private final FacultyId medicine = OrganisationFixtures.anyFaculty();
    private final FacultyId pharmacy = OrganisationFixtures.anyFaculty();
    private final UnitId university = new UnitId(Ids.next());
    private final InMemoryCohortRepository cohorts = new InMemoryCohortRepository();
    private final RecordedEvents events = new RecordedEvents();
    private final CohortService service =
            new CohortService(cohorts, new University(), events, HandClock.at("2026-11-22T09:00:00Z"));
    private final Actor manager = Actor.of(
            IdentityFixtures.anyPerson(),
            "manager",
            List.of(
                    new Grant(Role.FACULTY_MANAGER, medicine.value()),
                    new Grant(Role.FACULTY_MANAGER, pharmacy.value())));

    /** One unit with two faculties. */
    private final class University extends UnitQueries {

        @Override
        public Set<FacultyId> facultiesOf(UnitId unit) {
            return unit.equals(university) ? Set.of(medicine, pharmacy) : Set.of();
        }

        @Override
        public void requireManager(Actor actor, UnitId unit) {
            if (!unit.equals(university) || !actor.equals(manager)) {
                throw new NotFound("unit " + unit);
            }
        }
    }

    @Test
    void whoever_manages_the_whole_unit_names_a_condition() {
        CohortId id = service.create(manager, university, " 2e année de médecine ", SECOND_YEAR);

        assertThat(cohorts.get(id).name()).isEqualTo("2e année de médecine");
        assertThat(events.all()).containsExactly(new CohortCreated(id, university, SECOND_YEAR));
    }

    @Test
    void to_the_manager_of_a_part_of_the_unit_its_cohorts_do_not_exist() {
        CohortId id = service.create(manager, university, "Toutes", SECOND_YEAR);
        Actor part = IdentityFixtures.managerOf(medicine.value());

        assertHidden(() -> service.create(part, university, "Une autre", SECOND_YEAR));
        assertHidden(() -> service.archive(part, id));
        assertHidden(() -> service.archive(IdentityFixtures.doyens(), id));
        assertHidden(() -> service.archive(manager, new CohortId(Ids.next())));
        assertHidden(() -> service.create(manager, new UnitId(Ids.next()), "Nulle part", SECOND_YEAR));
    }

    @Test
    void a_name_is_there_short_and_free() {
        CohortId first = service.create(manager, university, "Deuxièmes", SECOND_YEAR);

        assertRefused(CohortRule.NAME_MISSING, () -> service.create(manager, university, " \n", SECOND_YEAR));
        assertRefused(
                CohortRule.NAME_TOO_LONG, () -> service.create(manager, university, "x".repeat(121), SECOND_YEAR));
        assertRefused(CohortRule.NAME_TAKEN, () -> service.create(manager, university, "Deuxièmes", SECOND_YEAR));
        service.archive(manager, first);
        assertThat(service.create(manager, university, "Deuxièmes", SECOND_YEAR))
                .isNotEqualTo(first);
    }

    @Test
    void a_faculty_of_another_unit_is_none_of_this_one() {
        Condition inside = ConditionText.read("FACULTY=" + medicine.value());
        Condition outside = ConditionText.read("FACULTY=" + Ids.next());

        assertThat(service.create(manager, university, "Ici", inside)).isNotNull();
        assertRefused(CohortRule.FACULTY_UNKNOWN, () -> service.create(manager, university, "Ailleurs", outside));
    }

    @Test
    void a_cohort_is_archived_once() {
        CohortId id = service.create(manager, university, "Deuxièmes", SECOND_YEAR);

        service.archive(manager, id);

        assertThat(events.of(CohortArchived.class)).containsExactly(new CohortArchived(id));
        assertRefused(CohortRule.ALREADY_ARCHIVED, () -> service.archive(manager, id));
    }

    private static void assertRefused(Rule rule, ThrowingCallable useCase) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(useCase)
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }

    private static void assertHidden(ThrowingCallable useCase) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(useCase);
    }
}
