package fr.prendresoin.organisation;

import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import java.util.List;
import java.util.Optional;

/** Keeps faculties, promotions and who belongs to them. */
interface OrganisationRepository {

    Optional<Faculty> findFaculty(String code);

    List<OrganisationUnit> units();

    /** The units in which a person holds a role now. */
    List<UnitId> unitsOf(PersonId person, Role role);

    /** Derives which faculties stand below each unit, from the tree as it is now. */
    void deriveCoverage();

    Promotion getPromotion(PromotionId id);

    Optional<Promotion> findPromotion(FacultyId faculty, StudyYear year, AcademicYear academicYear);

    Optional<PromotionMember> findMember(PromotionId promotion, PersonId person);

    /** @throws fr.prendresoin.shared.NotFound when there is none */
    Membership getMembership(MembershipId id);

    /** The role somebody holds in this scope now. */
    Optional<Membership> findHeld(PersonId person, Grant grant);

    /** How many people hold the role in this scope now. */
    long holders(Grant grant);

    void add(Object entity);
}
