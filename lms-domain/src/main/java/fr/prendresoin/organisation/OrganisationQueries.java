package fr.prendresoin.organisation;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Reads faculties and promotions. */
@ApplicationScoped
public class OrganisationQueries {

    private static final String ROW = "select new fr.prendresoin.organisation.FacultyRow(f.id, f.code, f.name,"
            + " f.establishment, f.kind, f.zone) from Faculty f";

    private static final int PAGE = 50;

    private static final String MEMBERS = "select new fr.prendresoin.organisation.MemberRow(p.id, p.familyName,"
            + " p.givenName) from PromotionMember m join Person p on p.id = m.personId";

    private static final String PRESENT = " where m.promotionId = :promotion and m.leftAt is null";

    private static final String BY_NAME = " order by p.familyName, p.givenName, p.id";

    /** The mark is a person, not a name: an address is written to logs and histories. */
    private static final String AFTER = " join Person q on q.id = :after" + PRESENT
            + " and (p.familyName > q.familyName or (p.familyName = q.familyName and (p.givenName > q.givenName"
            + " or (p.givenName = q.givenName and p.id > q.id))))";

    private final EntityManager entityManager;

    protected OrganisationQueries() {
        this(null);
    }

    @Inject
    OrganisationQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The faculty of a code, that of an establishment's former UAI too (rule 3): addresses outlive mergers.
     *
     * @throws NotFound when no faculty has this code; whether the reader may see it is the caller's question
     */
    public FacultyRow getFaculty(String code) {
        return find(code)
                .or(() -> find(FormerUais.reference().presentCode(code)))
                .orElseThrow(() -> new NotFound("faculty " + code));
    }

    /** @throws NotFound when no unit of the tree has this code; whether the reader may see it is the caller's question */
    public UnitRow getUnit(String code) {
        return entityManager
                .createQuery(
                        "select new fr.prendresoin.organisation.UnitRow(u.id, u.kind, u.code, u.name, u.parentId)"
                                + " from OrganisationUnit u where u.code = :code",
                        UnitRow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("unit " + code));
    }

    /** The establishments of the tree, by name. */
    public List<UnitRow> establishments() {
        return units().stream()
                .filter(unit -> unit.kind() == UnitKind.ESTABLISHMENT)
                .toList();
    }

    /** The whole tree, by name. */
    public List<UnitRow> units() {
        return entityManager
                .createQuery(
                        "select new fr.prendresoin.organisation.UnitRow(u.id, u.kind, u.code, u.name, u.parentId)"
                                + " from OrganisationUnit u order by u.name, u.code",
                        UnitRow.class)
                .getResultList();
    }

    private Optional<FacultyRow> find(String code) {
        return entityManager
                .createQuery(ROW + " where f.code = :code", FacultyRow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound when there is no such faculty, or not for this actor */
    public FacultyKeys keys(Actor actor, FacultyId faculty) {
        OrganisationRights.requireManager(actor, faculty);
        return entityManager
                .createQuery(
                        "select new fr.prendresoin.organisation.FacultyKeys(f.id, f.code, f.uai, f.component, f.name,"
                                + " f.zone) from Faculty f where f.id = :faculty",
                        FacultyKeys.class)
                .setParameter("faculty", faculty.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("faculty " + faculty));
    }

    /** The faculties an actor may manage, by name. */
    public List<FacultyRow> managedBy(Actor actor) {
        return allFaculties().stream()
                .filter(row -> OrganisationRights.mayManage(actor, row.facultyId()))
                .toList();
    }

    /** Every faculty, by establishment and name. */
    public List<FacultyRow> allFaculties() {
        return entityManager
                .createQuery(ROW + " order by f.establishment, f.name, f.code", FacultyRow.class)
                .getResultList();
    }

    /** The promotions of a faculty with the number of their present members, newest academic year first. */
    public List<PromotionRow> promotionsOf(Actor actor, FacultyId faculty) {
        OrganisationRights.requireManager(actor, faculty);
        return entityManager
                .createQuery(
                        "select new fr.prendresoin.organisation.PromotionRow(p.id, p.facultyId, p.cursus, p.studyYear,"
                                + " p.academicYear, f.zone, count(m)) from Promotion p join Faculty f on f.id = p.facultyId"
                                + " left join PromotionMember m on m.promotionId = p.id and m.leftAt is null"
                                + " where p.facultyId = :faculty"
                                + " group by p.id, p.facultyId, p.cursus, p.studyYear, p.academicYear, f.zone"
                                + " order by p.academicYear desc, p.cursus, p.studyYear",
                        PromotionRow.class)
                .setParameter("faculty", faculty.value())
                .getResultList();
    }

    /** The fifty present members after a person, by name; from the start when there is no such mark. */
    public MemberPage members(Actor actor, PromotionRow promotion, Optional<PersonId> after) {
        OrganisationRights.requireNames(actor, new FacultyId(promotion.facultyId()));
        TypedQuery<MemberRow> query = entityManager
                .createQuery(MEMBERS + after.map(mark -> AFTER).orElse(PRESENT) + BY_NAME, MemberRow.class)
                .setParameter("promotion", promotion.id())
                .setMaxResults(PAGE + 1);
        after.ifPresent(mark -> query.setParameter("after", mark.value()));
        return MemberPage.of(query.getResultList(), PAGE);
    }

    /** @throws NotFound when there is no such promotion or the actor does not manage its faculty */
    public PromotionRow getPromotion(Actor actor, PromotionId id) {
        Promotion promotion = entityManager.find(Promotion.class, id.value());
        if (promotion == null) {
            throw new NotFound("promotion " + id);
        }
        return promotionsOf(actor, promotion.faculty()).stream()
                .filter(row -> row.id().equals(id.value()))
                .findFirst()
                .orElseThrow(() -> new NotFound("promotion " + id));
    }
}
