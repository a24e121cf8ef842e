package fr.prendresoin.organisation;

import fr.prendresoin.identity.Grant;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.Role;
import fr.prendresoin.shared.Columns;
import fr.prendresoin.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps the organisation in a list. */
final class InMemoryOrganisationRepository implements OrganisationRepository {

    private final List<Object> kept = new ArrayList<>();

    @Override
    public Optional<Faculty> findFaculty(String code) {
        return all(Faculty.class)
                .filter(faculty -> Columns.read(faculty, "code").equals(code))
                .findFirst();
    }

    @Override
    public List<OrganisationUnit> units() {
        return all(OrganisationUnit.class).toList();
    }

    @Override
    public List<UnitId> unitsOf(PersonId person, Role role) {
        return all(Membership.class)
                .filter(membership -> Columns.read(membership, "personId").equals(person.value()))
                .filter(membership -> Columns.read(membership, "role") == role)
                .filter(membership -> Columns.read(membership, "endedAt") == null)
                .map(membership -> (UUID) Columns.read(membership, "unitId"))
                .filter(Objects::nonNull)
                .map(UnitId::new)
                .toList();
    }

    @Override
    public void deriveCoverage() {
        // Nobody asks the fake what stands below a unit.
    }

    @Override
    public Promotion getPromotion(PromotionId id) {
        return all(Promotion.class)
                .filter(promotion -> promotion.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("promotion " + id));
    }

    @Override
    public Optional<Promotion> findPromotion(FacultyId faculty, StudyYear year, AcademicYear academicYear) {
        return all(Promotion.class)
                .filter(promotion -> promotion.faculty().equals(faculty))
                .filter(promotion -> Columns.read(promotion, "cursus").equals(year.cursus()))
                .filter(promotion -> Columns.read(promotion, "studyYear").equals(year.year()))
                .filter(promotion -> Columns.read(promotion, "academicYear").equals(academicYear.start()))
                .findFirst();
    }

    @Override
    public Optional<PromotionMember> findMember(PromotionId promotion, PersonId person) {
        return all(PromotionMember.class)
                .filter(member -> Columns.read(member, "promotionId").equals(promotion.value()))
                .filter(member -> Columns.read(member, "personId").equals(person.value()))
                .filter(member -> Columns.read(member, "leftAt") == null)
                .findFirst();
    }

    @Override
    public Membership getMembership(MembershipId id) {
        return all(Membership.class)
                .filter(membership -> Columns.read(membership, "id").equals(id.value()))
                .findFirst()
                .orElseThrow(() -> new NotFound("membership " + id));
    }

    @Override
    public Optional<Membership> findHeld(PersonId person, Grant grant) {
        return held(grant)
                .filter(membership -> membership.person().equals(person))
                .findFirst();
    }

    @Override
    public long holders(Grant grant) {
        return held(grant).map(Membership::person).distinct().count();
    }

    private Stream<Membership> held(Grant grant) {
        return all(Membership.class)
                .filter(membership -> membership.grant().equals(grant))
                .filter(membership -> !membership.ended());
    }

    @Override
    public void add(Object entity) {
        kept.add(entity);
    }

    <T> Stream<T> all(Class<T> type) {
        return List.copyOf(kept).stream().filter(type::isInstance).map(type::cast);
    }
}
