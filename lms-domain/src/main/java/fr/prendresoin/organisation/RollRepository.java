package fr.prendresoin.organisation;

import fr.prendresoin.identity.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps who is in which promotion, by the hundred: a few statements, however many people they speak of. */
interface RollRepository {

    Map<PromotionKey, PromotionId> promotions(FacultyId faculty);

    List<Stay> stays(Collection<PersonId> people);

    List<Stay> members(Collection<PromotionId> promotions, PersonId after);

    List<String> names(FacultyId faculty, Collection<String> familyNames, Collection<String> givenNames);

    void addAll(List<PromotionMember> members);

    void leave(PromotionId promotion, List<PersonId> people, Instant now);
}
