package fr.prendresoin.cohort;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Keeps situations in the database. */
@ApplicationScoped
class JpaSituationRepository implements SituationRepository {

    private static final String STAY =
            "select new fr.prendresoin.cohort.MemberStay(m.id, p.id, m.personId, p.facultyId,"
                    + " f.zone) from PromotionMember m join Promotion p on p.id = m.promotionId"
                    + " join Faculty f on f.id = p.facultyId where m.leftAt is null and ";

    private static final String TURNING = "select s from StudySituation s join PromotionMember m on m.id = s.memberId"
            + " where m.leftAt is null and s.endedAt is null and ((s.begunAt is null and s.fromDay <= :day)"
            + " or s.untilDay <= :day or (s.kind = fr.prendresoin.cohort.SituationKind.CESURE and s.fromDay <= :yearAgo))"
            + " order by s.fromDay, s.id";

    private static final String FORGET = "delete s from study_situation s join promotion_member m on m.id = s.member_id"
            + " where m.person_id in (%s)";

    private final EntityManager entityManager;

    protected JpaSituationRepository() {
        this(null);
    }

    @Inject
    JpaSituationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(StudySituation situation) {
        entityManager.persist(situation);
        entityManager.flush();
    }

    @Override
    public StudySituation get(SituationId id) {
        return Optional.ofNullable(entityManager.find(StudySituation.class, id.value()))
                .orElseThrow(() -> new NotFound("situation " + id));
    }

    @Override
    public MemberStay stay(PromotionId promotion, PersonId person) {
        return entityManager
                .createQuery(STAY + "p.id = :promotion and m.personId = :person", MemberStay.class)
                .setParameter("promotion", promotion.value())
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("stay of " + person + " in " + promotion));
    }

    @Override
    public MemberStay stayOf(StudySituation situation) {
        return entityManager
                .createQuery(STAY + "m.id = :member", MemberStay.class)
                .setParameter("member", situation.memberId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("present stay " + situation.memberId()));
    }

    @Override
    public List<StudySituation> open(MemberStay stay) {
        return entityManager
                .createQuery(
                        "select s from StudySituation s where s.memberId = :member and s.endedAt is null",
                        StudySituation.class)
                .setParameter("member", stay.memberId())
                .getResultList();
    }

    @Override
    public List<StudySituation> turningBy(LocalDate day) {
        return entityManager
                .createQuery(TURNING, StudySituation.class)
                .setParameter("day", day)
                .setParameter("yearAgo", day.minusYears(1))
                .getResultList();
    }

    @Override
    public void forget(List<PersonId> people) {
        String marks = String.join(", ", Collections.nCopies(people.size(), "?"));
        Query query = entityManager.createNativeQuery(FORGET.formatted(marks));
        for (int index = 0; index < people.size(); index++) {
            query.setParameter(index + 1, people.get(index).value().toString());
        }
        query.executeUpdate();
    }
}
