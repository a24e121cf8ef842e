package fr.prendresoin.cohort;

import fr.prendresoin.identity.Actor;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.FacultyId;
import fr.prendresoin.organisation.MemberRow;
import fr.prendresoin.organisation.OrganisationRights;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.PromotionRow;
import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what happens to people's studies during their stays. */
@ApplicationScoped
public class SituationQueries {

    private static final String ROW =
            "select new fr.prendresoin.cohort.SituationRow(s.id, m.personId, s.kind, s.fromDay,"
                    + " s.untilDay, s.reason, s.begunAt, s.endedOn) from StudySituation s"
                    + " join PromotionMember m on m.id = s.memberId where m.promotionId = :promotion and m.leftAt is null";

    private final EntityManager entityManager;

    protected SituationQueries() {
        this(null);
    }

    @Inject
    SituationQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @throws NotFound when the person is not in the promotion, or its names are not the actor's to read */
    public MemberRow member(Actor actor, PromotionRow promotion, PersonId person) {
        OrganisationRights.requireNames(actor, new FacultyId(promotion.facultyId()));
        return entityManager
                .createQuery(
                        "select new fr.prendresoin.organisation.MemberRow(n.id, n.familyName, n.givenName)"
                                + " from PromotionMember m join Person n on n.id = m.personId"
                                + " where m.promotionId = :promotion and m.leftAt is null and n.id = :person",
                        MemberRow.class)
                .setParameter("promotion", promotion.id())
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("member " + person + " of " + promotion.id()));
    }

    /** Every situation of a member of a promotion, newest first. */
    public List<SituationRow> of(Actor actor, PromotionRow promotion, MemberRow member) {
        OrganisationRights.requireNames(actor, new FacultyId(promotion.facultyId()));
        return entityManager
                .createQuery(ROW + " and m.personId = :person order by s.decidedAt desc", SituationRow.class)
                .setParameter("promotion", promotion.id())
                .setParameter("person", member.id())
                .getResultList();
    }

    /** What is under way for some members of a promotion, or decided and yet to come. */
    public Map<UUID, List<SituationRow>> open(Actor actor, PromotionRow promotion, List<MemberRow> members) {
        OrganisationRights.requireNames(actor, new FacultyId(promotion.facultyId()));
        return members.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                ROW + " and s.endedAt is null and m.personId in :people order by s.fromDay",
                                SituationRow.class)
                        .setParameter("promotion", promotion.id())
                        .setParameter(
                                "people", members.stream().map(MemberRow::id).toList())
                        .getResultStream()
                        .collect(Collectors.groupingBy(SituationRow::personId));
    }

    /** The césures of those who are in a promotion, past, present and to come; for what follows from them. */
    public Map<PersonId, List<Leave>> leaves(PromotionId promotion) {
        return entityManager
                .createQuery(ROW + " and s.kind = :cesure", SituationRow.class)
                .setParameter("promotion", promotion.value())
                .setParameter("cesure", SituationKind.CESURE)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new PersonId(row.personId()),
                        Collectors.mapping(SituationQueries::leave, Collectors.toList())));
    }

    /** One that ended before it began took no day. */
    private static Leave leave(SituationRow row) {
        boolean never = row.ended() && row.back().isBefore(row.from());
        return new Leave(row.from(), never ? row.from() : row.back(), row.begun() && !row.ended());
    }
}
