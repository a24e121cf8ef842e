package fr.prendresoin.participation;

import fr.prendresoin.enrolment.EnrolmentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what was handed in for a seat, for the contexts above, which check for themselves who asks. */
@ApplicationScoped
public class HandInQueries {

    private static final String NUMBERS =
            "select new fr.prendresoin.participation.ProfessionalNumber(i.scheme, i.value,"
                    + " i.source, i.knownSince, i.endedAt) from Enrolment e join PersonIdentifier i on i.personId = e.personId"
                    + " where e.id = :enrolment and i.scheme in (fr.prendresoin.identity.IdentifierScheme.RPPS,"
                    + " fr.prendresoin.identity.IdentifierScheme.ADELI) order by i.knownSince, i.id";

    private final ParticipationRepository participations;
    private final EntityManager entityManager;

    protected HandInQueries() {
        this(null, null);
    }

    @Inject
    HandInQueries(ParticipationRepository participations, EntityManager entityManager) {
        this.participations = participations;
        this.entityManager = entityManager;
    }

    /** Everything that was handed in, written and earned by this enrolment. */
    public SeatHandIns of(EnrolmentId enrolment) {
        return new SeatHandIns(
                participations.messages(enrolment),
                all(
                                "select p from ImprovementPlan p where p.enrolmentId = :enrolment"
                                        + " order by p.writtenAt, p.id",
                                ImprovementPlan.class,
                                enrolment)
                        .stream()
                        .map(ImprovementPlan::row)
                        .toList(),
                all("select s from SwornStatement s where s.enrolmentId = :enrolment", SwornStatement.class, enrolment)
                        .stream()
                        .map(SwornStatement::row)
                        .findFirst(),
                all("select s from Satisfaction s where s.enrolmentId = :enrolment", Satisfaction.class, enrolment)
                        .stream()
                        .map(given -> given.row(grades(enrolment)))
                        .findFirst(),
                all(
                                "select c from Credit c where c.enrolmentId = :enrolment order by c.grantedAt",
                                Credit.class,
                                enrolment)
                        .stream()
                        .map(Credit::row)
                        .toList());
    }

    /** How the registers of professionals know the participant, and since when. */
    public List<ProfessionalNumber> professionalNumbers(EnrolmentId enrolment) {
        return all(NUMBERS, ProfessionalNumber.class, enrolment);
    }

    private Map<String, Integer> grades(EnrolmentId enrolment) {
        return all(
                        "select g from SatisfactionGrade g where g.enrolmentId = :enrolment",
                        SatisfactionGrade.class,
                        enrolment)
                .stream()
                .collect(Collectors.toMap(SatisfactionGrade::question, SatisfactionGrade::grade));
    }

    private <T> List<T> all(String query, Class<T> type, EnrolmentId enrolment) {
        return entityManager
                .createQuery(query, type)
                .setParameter("enrolment", enrolment.value())
                .getResultList();
    }
}
