package fr.prendresoin.organisation;

import fr.prendresoin.identity.PersonId;
import java.util.Optional;

/** Keeps faculties, promotions and who belongs to them. */
interface OrganisationRepository {

    Optional<Faculty> findFaculty(String code);

    Promotion getPromotion(PromotionId id);

    Optional<Promotion> findPromotion(FacultyId faculty, StudyYear year, AcademicYear academicYear);

    Optional<PromotionMember> findMember(PromotionId promotion, PersonId person);

    void add(Object entity);
}
