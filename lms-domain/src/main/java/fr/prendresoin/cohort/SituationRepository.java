package fr.prendresoin.cohort;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import java.time.LocalDate;
import java.util.List;

/** Keeps what happens to people's studies during their stays. */
interface SituationRepository {

    void add(StudySituation situation);

    /** @throws fr.prendresoin.shared.NotFound when there is none */
    StudySituation get(SituationId id);

    /** @throws fr.prendresoin.shared.NotFound when they are not in it */
    MemberStay stay(PromotionId promotion, PersonId person);

    /** @throws fr.prendresoin.shared.NotFound when the stay of a situation is over */
    MemberStay stayOf(StudySituation situation);

    /** The situations of a stay that are not over. */
    List<StudySituation> open(MemberStay stay);

    /** The situations of present stays that begin or end by this day. */
    List<StudySituation> turningBy(LocalDate day);

    /** Takes the situations of these people out of the books. */
    void forget(List<PersonId> people);
}
