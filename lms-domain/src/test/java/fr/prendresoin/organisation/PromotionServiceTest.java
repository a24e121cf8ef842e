package fr.prendresoin.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.IdentityFixtures;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.HandClock;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.shared.RecordedEvents;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PromotionServiceTest {

    private static final StudyYear FOURTH = new StudyYear(Cursus.MEDICINE, 4);
    private static final AcademicYear YEAR = new AcademicYear(2026);

    private final InMemoryOrganisationRepository organisations = new InMemoryOrganisationRepository();
    private final RecordedEvents events = new RecordedEvents();
    private final PromotionService service =
            new PromotionService(organisations, events, HandClock.at("2026-11-22T09:00:00Z"));
    private final FacultyId faculty = OrganisationFixtures.anyFaculty();
    private final Actor manager = IdentityFixtures.managerOf(faculty.value());
    private final Actor neighbour =
            IdentityFixtures.managerOf(OrganisationFixtures.anyFaculty().value());
    private final PersonId student = IdentityFixtures.anyPerson();
    private final PromotionId promotion = service.open(manager, faculty, FOURTH, YEAR);

    @Test
    void a_manager_opens_a_promotion_of_their_faculty() {
        assertThat(organisations.getPromotion(promotion).faculty()).isEqualTo(faculty);
    }

    @Test
    void a_promotion_is_opened_once_in_an_academic_year() {
        assertRefused(OrganisationRule.PROMOTION_EXISTS, () -> service.open(manager, faculty, FOURTH, YEAR));
        service.open(manager, faculty, FOURTH, new AcademicYear(2027));

        assertThat(organisations.all(Promotion.class)).hasSize(2);
    }

    @Test
    void whoever_joins_is_announced_once() {
        service.join(manager, promotion, student);

        assertThat(events.all())
                .containsExactly(
                        new PromotionOpened(promotion, faculty, FOURTH, YEAR), new PromotionJoined(promotion, student));
    }

    @Test
    void nobody_joins_twice() {
        service.join(manager, promotion, student);

        assertRefused(OrganisationRule.ALREADY_IN_PROMOTION, () -> service.join(manager, promotion, student));
        assertThat(events.of(PromotionJoined.class)).hasSize(1);
    }

    @Test
    void whoever_leaves_is_announced_and_may_come_back() {
        service.join(manager, promotion, student);
        service.leave(manager, promotion, student);
        service.join(manager, promotion, student);

        assertThat(events.all())
                .containsExactly(
                        new PromotionOpened(promotion, faculty, FOURTH, YEAR),
                        new PromotionJoined(promotion, student),
                        new PromotionLeft(promotion, student),
                        new PromotionJoined(promotion, student));
        assertThat(organisations.all(PromotionMember.class)).hasSize(2);
    }

    @Test
    void nobody_leaves_where_they_are_not() {
        assertRefused(OrganisationRule.NOT_IN_PROMOTION, () -> service.leave(manager, promotion, student));
    }

    @Test
    void to_the_manager_of_another_faculty_the_promotion_does_not_exist() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.open(neighbour, faculty, FOURTH, YEAR));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.join(neighbour, promotion, student));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.leave(neighbour, promotion, student));
        assertThat(events.all()).containsExactly(new PromotionOpened(promotion, faculty, FOURTH, YEAR));
    }

    @Test
    void nor_to_a_student_or_the_doyens() {
        assertThat(OrganisationRights.mayManage(IdentityFixtures.anyLearner(), faculty))
                .isFalse();
        assertThat(OrganisationRights.mayManage(IdentityFixtures.doyens(), faculty))
                .isFalse();
        assertThat(OrganisationRights.mayManage(Actor.anonymous(), faculty)).isFalse();
    }

    @Test
    void the_platform_and_an_administrator_manage_every_faculty() {
        assertThat(OrganisationRights.mayManage(Actor.system("import"), faculty))
                .isTrue();
        assertThat(OrganisationRights.mayManage(IdentityFixtures.administrator(), faculty))
                .isTrue();
    }

    @Test
    void a_year_of_study_lies_between_1_and_12() {
        assertThat(new StudyYear(Cursus.PHARMACY, 12).year()).isEqualTo(12);
        assertThatIllegalArgumentException().isThrownBy(() -> new StudyYear(Cursus.PHARMACY, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new StudyYear(Cursus.PHARMACY, 13));
    }

    private static void assertRefused(Rule rule, ThrowingCallable useCase) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(useCase)
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }
}
