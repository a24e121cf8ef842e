package fr.prendresoin.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.shared.Ids;
import fr.prendresoin.shared.NotFound;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every keeper of cohorts does, in memory and in MariaDB. */
abstract class CohortRepositoryContract {

    static final Condition SECOND_YEAR = ConditionText.read("CURSUS=MEDICINE;STUDY_YEAR=2");
    static final Condition THIRD_YEAR = ConditionText.read("STUDY_YEAR=3");

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    abstract CohortRepository repository();

    /** A unit that is one faculty. */
    abstract FacultyId faculty();

    /** A promotion of medicine, second year, 2026-2027, of a faculty. */
    abstract PromotionId promotion(FacultyId faculty);

    /** Somebody in a promotion who stands like this. */
    abstract PersonId member(PromotionId promotion, Standing standing);

    /** From here on everything is read again from where it is kept. */
    abstract void forget();

    private Cohort cohort(FacultyId faculty, String name) {
        Cohort cohort = new Cohort(new UnitId(faculty.value()), name, SECOND_YEAR).decidedBy(null, NOW);
        repository().add(cohort);
        return cohort;
    }

    @Test
    void a_cohort_is_kept_with_its_condition_also_after_it_changed() {
        CohortId id = cohort(faculty(), "Deuxièmes").id();
        forget();
        assertThat(repository().get(id).condition()).isEqualTo(SECOND_YEAR);

        repository().get(id).change(THIRD_YEAR);
        forget();

        assertThat(repository().get(id).condition()).isEqualTo(THIRD_YEAR);
        assertThat(repository().get(id).name()).isEqualTo("Deuxièmes");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> repository().get(new CohortId(Ids.next())));
    }

    @Test
    void a_name_is_taken_in_its_unit_until_its_cohort_is_archived() {
        FacultyId faculty = faculty();
        UnitId unit = new UnitId(faculty.value());
        Cohort cohort = cohort(faculty, "Deuxièmes");
        assertThat(repository().nameTaken(unit, "Deuxièmes")).isTrue();
        assertThat(repository().nameTaken(unit, "Troisièmes")).isFalse();
        assertThat(repository().nameTaken(new UnitId(faculty().value()), "Deuxièmes"))
                .isFalse();

        cohort.archive(NOW);
        forget();

        assertThat(repository().nameTaken(unit, "Deuxièmes")).isFalse();
    }

    @Test
    void over_a_faculty_stand_the_cohorts_of_its_unit_that_are_not_archived() {
        FacultyId faculty = faculty();
        Cohort one = cohort(faculty, "Une");
        cohort(faculty, "Archivée").archive(NOW);
        cohort(faculty(), "Ailleurs");
        forget();

        assertThat(repository().over(faculty)).extracting(Cohort::id).containsExactly(one.id());
    }

    @Test
    void a_stay_has_the_attributes_of_its_promotion() {
        FacultyId faculty = faculty();

        StayAttributes stay = repository().stayIn(promotion(faculty));

        assertThat(stay.faculty()).isEqualTo(faculty);
        assertThat(stay.studyYear().year()).isEqualTo(2);
        assertThat(stay.academicYear().start()).isEqualTo(2026);
        assertThat(stay.standing()).isEqualTo(Standing.REGISTERED);
    }

    @Test
    void who_pauses_or_repeats_is_named_and_who_is_simply_registered_is_not() {
        PromotionId promotion = promotion(faculty());
        PersonId away = member(promotion, Standing.CESURE);
        PersonId again = member(promotion, Standing.REDOUBLEMENT);
        PersonId registered = member(promotion, Standing.REGISTERED);
        PersonId notAsked = member(promotion, Standing.CESURE);

        assertThat(repository().standings(promotion, List.of(away, again, registered)))
                .containsOnlyKeys(away, again)
                .containsEntry(away, Standing.CESURE)
                .containsEntry(again, Standing.REDOUBLEMENT)
                .doesNotContainKey(notAsked);
    }
}
