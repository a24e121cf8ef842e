package fr.prendresoin.organisation;

import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import java.util.Optional;

/** Keeps faculties, promotions and who belongs to them. */
interface OrganisationRepository {

    Optional<Faculty> findFaculty(String code);

    Promotion getPromotion(PromotionId id);

    Optional<Promotion> findPromotion(FacultyId faculty, StudyYear year, AcademicYear academicYear);

    Optional<PromotionMember> findMember(PromotionId promotion, PersonId person);

    /** @throws fr.prendresoin.shared.NotFound when there is none */
    Membership getMembership(MembershipId id);

    /** Whether somebody holds the role in this scope now. */
    boolean holds(PersonId person, Grant grant);

    /** How many people hold the role in this scope now. */
    long holders(Grant grant);

    void add(Object entity);
}
