package fr.prendresoin.cohort;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.shared.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps the situations of one stay in a list. */
final class InMemorySituationRepository implements SituationRepository {

    private final List<StudySituation> kept = new ArrayList<>();
    private final MemberStay stay;

    InMemorySituationRepository(MemberStay stay) {
        this.stay = stay;
    }

    @Override
    public void add(StudySituation situation) {
        kept.add(situation);
    }

    @Override
    public StudySituation get(SituationId id) {
        return kept.stream()
                .filter(situation -> situation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("situation " + id));
    }

    @Override
    public MemberStay stay(PromotionId promotion, PersonId person) {
        if (!stay.promotion().equals(promotion) || !stay.person().equals(person)) {
            throw new NotFound("stay of " + person + " in " + promotion);
        }
        return stay;
    }

    @Override
    public MemberStay stayOf(StudySituation situation) {
        return stay;
    }

    @Override
    public List<StudySituation> open(MemberStay of) {
        return kept.stream().filter(situation -> !situation.ended()).toList();
    }

    @Override
    public List<StudySituation> turningBy(LocalDate day) {
        return kept.stream()
                .filter(situation -> !situation.ended())
                .filter(situation -> !situation.begun() && !situation.fromDay().isAfter(day)
                        || situation.kind() == SituationKind.CESURE
                                && !situation.back().isAfter(day))
                .toList();
    }

    @Override
    public void forget(List<PersonId> people) {
        kept.clear();
    }
}
